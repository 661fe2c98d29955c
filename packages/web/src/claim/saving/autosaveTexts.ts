import type { KeptTexts, Texts } from './autosaveTypes.ts'
import { type ChangeRefusal, refusalAt } from '../changeClaim.ts'

/** Each refusal at the field it names. Where none names a field that was sent, they stand at the first one. */
export function errorsAt<Key extends string>(keys: readonly Key[], refusals: readonly ChangeRefusal[]) {
  const errors: { [key in Key]?: string | undefined } = {}
  for (const key of keys) errors[key] = refusalAt(refusals, key)?.message
  const [first] = keys
  const [refusal] = refusals
  if (first !== undefined && keys.every((key) => errors[key] === undefined)) errors[first] = refusal?.message
  return errors
}

/** All but one. */
export function without<Key extends string, Value>(
  values: Partial<Record<Key, Value>>,
  key: Key,
): Partial<Record<Key, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key)) as Partial<Record<Key, Value>>
}

/** What was typed, of what was kept. */
export const textsOf = <Key extends string>(kept: KeptTexts) =>
  Object.fromEntries(Object.entries(kept).map(([key, { text }]) => [key, text])) as Texts<Key>
