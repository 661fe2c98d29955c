import type { KeptTexts, Texts } from './autosaveTypes.ts'
import { type ChangeRefusal, refusalAt } from '../../change/changeRefusal.ts'

/** Puts each refusal at the field it names. When none names a sent field, the first field shows the first refusal. */
export function errorsAt<Key extends string>(keys: readonly Key[], refusals: readonly ChangeRefusal[]) {
  const errors: { [key in Key]?: string | undefined } = {}
  for (const key of keys) errors[key] = refusalAt(refusals, key)?.message
  const [first] = keys
  const [refusal] = refusals
  if (first !== undefined && keys.every((key) => errors[key] === undefined)) errors[first] = refusal?.message
  return errors
}

export function without<Key extends string, Value>(
  values: Partial<Record<Key, Value>>,
  key: Key,
): Partial<Record<Key, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key)) as Partial<Record<Key, Value>>
}

/** The texts alone, without the values they were typed over. */
export const textsOf = <Key extends string>(kept: KeptTexts) =>
  Object.fromEntries(Object.entries(kept).map(([key, { text }]) => [key, text])) as Texts<Key>
