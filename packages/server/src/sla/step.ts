import { system } from '@samop/shared'
import type { Services } from '../services.ts'
import { write } from '../write.ts'
import { type Due, tendClock } from './tendClock.ts'

/** Tends one clock in its own transaction; a failure is logged and does not stop the others. Answers whether it was done. */
export const step = async (services: Services, due: Due): Promise<boolean> => {
  const { subjectKind, subjectId } = due
  const failed = (err: Error) =>
    services.log.error({ err, subjectKind, subjectId }, 'a clock could not be moved; trying again')
  const outcome = await write({ services, actor: system }, tendClock, due).catch(failed)
  if (outcome && 'refused' in outcome) failed(new Error(outcome.refused.map(({ code }) => code).join(', ')))
  return outcome !== undefined && 'done' in outcome
}
