import { system } from '@samop/shared'
import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { write } from '../write.ts'
import { openSession } from './openSession.ts'
import { verifyPassword } from './password.ts'
import { hashOf, newToken } from './token.ts'

interface Credentials {
  readonly email: string
  readonly password: string
  /** The session that the same browser has. */
  readonly replaces: string | null
}

/** The token of a new session and whose it is; null when address or password is wrong, whichever. */
export const signIn = async (
  services: Services,
  { email, password, replaces }: Credentials,
): Promise<{ token: string; memberId: string } | null> => {
  const [member] = await readAsSystem(services, (db) =>
    db.rows(
      sql<{
        id: string
        passwordHash: string
      }>`select id, password_hash as "passwordHash" from member where email = ${email} and removed_at is null`,
    ),
  )
  if (!(await verifyPassword(member?.passwordHash ?? null, password)) || !member) return null
  const token = newToken()
  await write({ services, actor: system }, openSession, { memberId: member.id, tokenHash: hashOf(token), replaces })
  return { token, memberId: member.id }
}
