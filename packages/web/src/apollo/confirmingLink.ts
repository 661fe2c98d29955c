import { ErrorLink } from '@apollo/client/link/error'
import { from, mergeMap, throwError } from 'rxjs'
import { askToConfirm } from '../session/confirming.ts'
import { errorCode } from './errors.ts'

/** What is dangerous asks once more who it is, and goes on with what was typed. */
export const confirmingLink = new ErrorLink(({ error, operation, forward }) => {
  if (errorCode(error) !== 'CONFIRMATION_REQUIRED') return undefined
  return from(askToConfirm()).pipe(mergeMap((confirmed) => (confirmed ? forward(operation) : throwError(() => error))))
})
