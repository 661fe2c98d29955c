import type { Command } from '../write.ts'
import { Session } from './Session.ts'

/** Signs a browser out, as the system; says whether it was signed in. */
export const endSession: Command<{ readonly tokenHash: string }, { ended: boolean }> = async (
  { em },
  { tokenHash },
) => ({
  done: { ended: (await em.nativeDelete(Session, { tokenHash })) > 0 },
})
