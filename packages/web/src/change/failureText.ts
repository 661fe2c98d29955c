import type { Text } from '@samop/shared'
import { errorCode, isNetworkError } from '../apollo/errors.ts'
import { changeWords } from '../language/messages/change.ts'
import { shellWords } from '../language/messages/shell.ts'

const texts: Partial<Record<string, Text>> = {
  IDEMPOTENCY_IN_PROGRESS: changeWords.underway,
  UNAUTHENTICATED: changeWords.signedOut,
  STORAGE_FULL: shellWords.errorStorageFull,
  FORBIDDEN: shellWords.errorForbidden,
}

/** Why a change failed without a refusal. */
export function failureText(error: unknown): Text {
  if (isNetworkError(error)) return changeWords.offline
  return texts[errorCode(error) ?? ''] ?? changeWords.failed
}
