import type { Text } from '../language/language.ts'
import type { Shapes } from './shapes.ts'

/** The people whom an event notifies. */
export type Audience = 'PARTNER' | 'ASSIGNEE' | 'TEAM' | 'ASKER'

export interface EventKindRow {
  /** The line in History; its `{names}` are names of `data`, told in the reader's form. */
  readonly text: Text
  /** The line for a negative amount: money was taken back. */
  readonly correction?: Text
  /** The line where the whole claimed amount is approved. */
  readonly whole?: Text
  readonly description: string
  readonly tells: readonly Audience[]
  /** What an event of the kind holds. Recording anything else does not compile. */
  readonly data: Shapes
}
