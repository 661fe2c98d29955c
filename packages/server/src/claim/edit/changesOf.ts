import type { Text } from '@samop/shared'

/** What History stores of a change: the names of the fields, and their values before and after it. */
export interface Changes {
  readonly fields: readonly Text[]
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

/** The differences between two states of the labelled fields; null = none. An object with a name is stored as its name. */
export const changesOf = <Key extends string>(
  labels: Readonly<Record<Key, Text>>,
  before: Readonly<Record<NoInfer<Key>, unknown>>,
  after: Readonly<Record<NoInfer<Key>, unknown>>,
): Changes | null => {
  const changed = (Object.keys(labels) as Key[]).filter((key) => before[key] !== after[key])
  if (changed.length === 0) return null
  const kept = (state: Readonly<Record<Key, unknown>>) =>
    Object.fromEntries(changed.map((key) => [key, nameOf(state[key])]))
  return { fields: changed.map((key) => labels[key]), before: kept(before), after: kept(after) }
}

const nameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : value
