import type { Caller } from '../access/caller.ts'
import type { EventRow } from '../history/eventRows.ts'
import type { Services } from '../services.ts'
import { newsOf } from './newsOf.ts'

/** Whether an event is one of the caller's notifications. What they chose is asked for only where it matters. */
export const notifies = (
  { choices }: Pick<Services, 'choices'>,
  caller: Caller,
  event: EventRow,
): boolean | Promise<boolean> => {
  const found = newsOf(caller, event)
  if (!found || found.tells === 'ALWAYS') return found !== undefined
  return choices.of(caller.id).then((chosen) => chosen.get(found.key) ?? found.tells === 'ON')
}
