import { isUnconfirmed } from '../session/confirming.ts'
import type { SayText } from '../language/useText.ts'
import { refusalAt } from './changeRefusal.ts'
import { failureText } from './failureText.ts'
import type { ChangeResult } from './sendChange.ts'

/** Why a change was not done; undefined when it was, and when the person cancelled the confirmation of who they are. */
export function problemOf(result: ChangeResult | undefined, text: SayText): string | undefined {
  if (result?.kind === 'refused') return result.refusals.map(({ message }) => message).join(' ')
  return result?.kind === 'failed' && !isUnconfirmed(result.error) ? text(failureText(result.error)) : undefined
}

export type Problems<Key extends string> = { [key in Key | 'form']?: string | undefined }

/** The same for a form: each refusal at the field it names, and the first other refusal at the form. */
export function problemsOf<Key extends string>(
  result: ChangeResult,
  keys: readonly Key[],
  text: SayText,
): Problems<Key> {
  if (result.kind !== 'refused') return { form: problemOf(result, text) } as Problems<Key>
  const { refusals } = result
  const atFields = keys.map((key) => [key, refusalAt(refusals, key)?.message])
  const other = refusals.find(({ path }) => !keys.some((key) => path.includes(key)))
  return { ...Object.fromEntries(atFields), form: other?.message } as Problems<Key>
}
