import { isDeepStrictEqual } from 'node:util'
import type { Text } from '@samop/shared'

/** What History stores of a change: the names of the fields, and their values before and after it. */
export interface Changes<State> {
  readonly fields: readonly Text[]
  readonly before: Partial<State>
  readonly after: Partial<State>
}

/** The differences between two states of the labelled fields, each told as History holds it; null = none. */
export const changesOf = <State extends object, Told extends Readonly<Record<keyof State, unknown>>>(
  labels: Readonly<Record<keyof State, Text>>,
  before: State,
  after: State,
  tell: (state: State) => Told,
): Changes<Told> | null => {
  const changed = (Object.keys(labels) as (keyof State)[]).filter((key) => !isDeepStrictEqual(before[key], after[key]))
  if (changed.length === 0) return null
  const kept = (told: Told): Partial<Told> => Object.fromEntries(changed.map((key) => [key, told[key]])) as object
  return { fields: changed.map((key) => labels[key]), before: kept(tell(before)), after: kept(tell(after)) }
}
