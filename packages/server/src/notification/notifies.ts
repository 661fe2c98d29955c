import type { Context } from '../context.ts'
import type { EventRow } from '../history/eventRows.ts'
import { bellChoices } from './bellChoices.ts'
import { newsOf } from './newsOf.ts'

/** Whether an event is one of the caller's notifications. What they chose is read only where it matters. */
export const notifies = (context: Context, event: EventRow): boolean | Promise<boolean> => {
  const found = newsOf(context.caller, event)
  if (!found || found.tells === 'ALWAYS') return found !== undefined
  return context.batches
    .load('bell choices', found.key, (keys) => bellChoices(context, keys))
    .then((chosen) => chosen ?? found.tells === 'ON')
}
