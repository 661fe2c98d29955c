import type { EventRow } from './eventRows.ts'

/** The person's comment, or the argument of a dispute. */
export const commentOf = ({ data }: EventRow): string | null => {
  const comment = 'comment' in data ? data.comment : undefined
  return comment ?? ('argument' in data ? data.argument : null)
}
