import { ErrorLink } from '@apollo/client/link/error'
import { from, mergeMap, throwError } from 'rxjs'
import { askToConfirm, isUnconfirmed } from '../session/confirming.ts'

/** What is dangerous asks once more who it is, and goes on with what was typed. */
export const confirmingLink = new ErrorLink(({ error, operation, forward }) => {
  if (!isUnconfirmed(error)) return undefined
  return from(askToConfirm()).pipe(mergeMap((confirmed) => (confirmed ? forward(operation) : throwError(() => error))))
})
