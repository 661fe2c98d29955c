import { type SubjectKind, system } from '@samop/shared'
import type { Services } from '../services.ts'
import type { Command } from '../command.ts'
import { write } from '../write.ts'

/** A clock to check, and its subject, which must be locked. */
export interface Due {
  readonly id: string
  readonly subjectKind: SubjectKind
  readonly subjectId: string
}

/** Runs a command of the system on one clock; a failure is logged and does not stop the others. Answers whether it was done. */
export const step = async (
  services: Services,
  command: Command<Due, null>,
  { id, subjectKind, subjectId }: Due,
): Promise<boolean> => {
  const failed = (err: Error) =>
    services.log.error({ err, subjectKind, subjectId }, 'a clock could not be moved; trying again')
  const outcome = await write({ services, actor: system }, command, { id, subjectKind, subjectId }).catch(failed)
  if (outcome && 'refused' in outcome) failed(new Error(outcome.refused.map(({ code }) => code).join(', ')))
  return outcome !== undefined && 'done' in outcome
}
