import type { Text } from '../language/language.ts'
import type { NewsKey } from '../notification/newsKeys.ts'
import type { Shapes } from './shapes.ts'

export interface EventKindRow {
  /** The line in History; its `{names}` are names of `data`, told in the reader's form. */
  readonly text: Text
  /** The line for a negative amount: money was taken back. */
  readonly correction?: Text
  /** The line where the whole claimed amount is approved. */
  readonly whole?: Text
  /** The line of a clock whose end the product cannot see: that its day has passed, and nothing about anybody being late. */
  readonly outside?: Text
  readonly description: string
  /** The news it is, which decide whom the bell tells; two only if no person can be told both. */
  readonly tells: readonly NewsKey[]
  /** What an event of the kind holds. Recording anything else does not compile. */
  readonly data: Shapes
}
