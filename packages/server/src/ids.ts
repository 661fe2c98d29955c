import { validate, v7 } from 'uuid'
import { badInput, notFound } from './errors.ts'

/** Ids are UUIDv7: they sort by time. */
export const newId = (): string => v7()

/** An id somebody sent; what is no id at all is as unknown as any other. */
export const knownId = (id: string, what: string): string => {
  if (!validate(id)) throw notFound(what)
  return id
}

/** An id somebody filters by, at a place of the input. */
export const filterId = (id: string, field: string): string => {
  if (!validate(id)) throw badInput(`filter.${field}`, 'must be an id as it was received.')
  return id
}
