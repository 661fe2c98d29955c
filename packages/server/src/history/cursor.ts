import type { Cursors } from '../cursor/Cursors.ts'

/** A position in the events: transaction and id, both as decimal strings. */
export interface Position {
  readonly transaction: string
  readonly id: string
}

export const start: Position = { transaction: '0', id: '0' }

/** A position in the form of a member's row; no client gets it. */
export const positionText = ({ transaction, id }: Position): string =>
  Buffer.from(`${transaction}.${id}`).toString('base64url')

export const positionIn = (text: string): Position => {
  const [transaction, id] = Buffer.from(text, 'base64url').toString().split('.')
  return { transaction: transaction ?? '0', id: id ?? '0' }
}

/** A position in the form that callers get. */
export const cursorOf = ({ transaction, id }: Position, cursors: Cursors): string =>
  cursors.seal('EVENTS', `${transaction}.${id}`)

/** The position of a cursor that a caller sent in the argument `field`. */
export const positionOf = (cursor: string, cursors: Cursors, field = 'after'): Position => {
  const [transaction, id] = cursors.open('EVENTS', cursor, field).split('.')
  return { transaction: transaction ?? '0', id: id ?? '0' }
}

/** The position before which a list of newest events goes on; null = from the newest. */
export const placeOf = (after: string | null | undefined, cursors: Cursors): Position | null => {
  const position = typeof after === 'string' ? positionOf(after, cursors) : start
  return position.transaction === start.transaction && position.id === start.id ? null : position
}

export const isAfter = (a: Position, b: Position): boolean => {
  const [x, y] = [BigInt(a.transaction), BigInt(b.transaction)]
  return x === y ? BigInt(a.id) > BigInt(b.id) : x > y
}
