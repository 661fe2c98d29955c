import type { ErrorCode } from '../apollo/errors.ts'
import { type ChangeRefusal, changeRefusalFragment } from '../change/changeRefusal.ts'
import { makeFragmentData } from '../graphql/fragment-masking.ts'

/** What a change is refused with; `path` names the field. */
export const refusal = (code: ErrorCode, message: string, ...path: string[]) =>
  makeFragmentData({ code, message, path, about: null } as ChangeRefusal as never, changeRefusalFragment)
