import { ErrorLink } from '@apollo/client/link/error'
import { from, mergeMap, throwError } from 'rxjs'
import { askToConfirm, isUnconfirmed } from '../session/confirming.ts'

/** When a dangerous change needs confirmation, asks the person who they are and then sends the change again. */
export const confirmingLink = new ErrorLink(({ error, operation, forward }) => {
  if (!isUnconfirmed(error)) return undefined
  return from(askToConfirm()).pipe(mergeMap((confirmed) => (confirmed ? forward(operation) : throwError(() => error))))
})
