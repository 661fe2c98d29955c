import type { Text } from '@samop/shared'
import { errorCode, isNetworkError } from '../apollo/errors.ts'
import { shellWords } from '../language/messages/shell.ts'
import { claimWords } from '../language/messages/claim.ts'

/** Why a change failed when the server sent no refusal. */
export function failureText(error: unknown): Text {
  if (isNetworkError(error)) return claimWords.failedOffline
  if (errorCode(error) === 'UNAUTHENTICATED') return claimWords.failedSignedOut
  if (errorCode(error) === 'STORAGE_FULL') return shellWords.errorStorageFull
  return errorCode(error) === 'FORBIDDEN' ? shellWords.errorForbidden : claimWords.failed
}
