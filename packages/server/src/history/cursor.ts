import type { Cursors } from '../cursor/Cursors.ts'

/** Where a reader stands in the events: the transaction, then the id. Both as decimal strings. */
export interface Position {
  readonly transaction: string
  readonly id: string
}

export const start: Position = { transaction: '0', id: '0' }

/** A position as a member's own row keeps it; nobody is sent this. */
export const positionText = ({ transaction, id }: Position): string =>
  Buffer.from(`${transaction}.${id}`).toString('base64url')

export const positionIn = (text: string): Position => {
  const [transaction, id] = Buffer.from(text, 'base64url').toString().split('.')
  return { transaction: transaction ?? '0', id: id ?? '0' }
}

/** A position as it is sent to a caller. */
export const cursorOf = ({ transaction, id }: Position, cursors: Cursors): string =>
  cursors.seal('EVENTS', `${transaction}.${id}`)

/** The position of a cursor that somebody sent in the argument `field`. */
export const positionOf = (cursor: string, cursors: Cursors, field = 'after'): Position => {
  const [transaction, id] = cursors.open('EVENTS', cursor, field).split('.')
  return { transaction: transaction ?? '0', id: id ?? '0' }
}

/** Where a list that goes back goes on: before this position; null = from the newest. */
export const placeOf = (after: string | null | undefined, cursors: Cursors): Position | null => {
  const position = after ? positionOf(after, cursors) : start
  return position.transaction === start.transaction && position.id === start.id ? null : position
}

export const isAfter = (a: Position, b: Position): boolean => {
  const [x, y] = [BigInt(a.transaction), BigInt(b.transaction)]
  return x === y ? BigInt(a.id) > BigInt(b.id) : x > y
}
