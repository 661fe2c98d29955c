import { badInput } from '../errors.ts'

/** Where a reader stands in the events: the transaction, then the id. Both as decimal strings. */
export interface Position {
  readonly transaction: string
  readonly id: string
}

export const start: Position = { transaction: '0', id: '0' }

export const cursorOf = ({ transaction, id }: Position): string =>
  Buffer.from(`${transaction}.${id}`).toString('base64url')

// an xid8 and a bigint of PostgreSQL hold no more
const mostTransaction = 2n ** 64n - 1n
const mostId = 2n ** 63n - 1n

/** The position of a cursor that somebody sent in the argument `field`. */
export const positionOf = (cursor: string, field = 'after'): Position => {
  const [, transaction, id] = /^(\d{1,20})\.(\d{1,19})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (transaction === undefined || id === undefined || BigInt(transaction) > mostTransaction || BigInt(id) > mostId) {
    throw badInput(field, 'is not a cursor of this server; send one as it was received.')
  }
  return { transaction, id }
}

export const isAfter = (a: Position, b: Position): boolean => {
  const [x, y] = [BigInt(a.transaction), BigInt(b.transaction)]
  return x === y ? BigInt(a.id) > BigInt(b.id) : x > y
}
