import { validate, v7 } from 'uuid'
import { badInput, notFound } from './errors.ts'

/** Ids are UUIDv7: they sort by time. */
export const newId = (): string => v7()

/** A sent id in our form, because ids are compared as strings. Throws NOT_FOUND for a malformed id too; `field` is its path. */
export const knownId = (id: string, what: string, field: string): string => {
  if (!validate(id)) throw notFound(what, field)
  return id.toLowerCase()
}

/** An id in a filter, in our form; throws BAD_USER_INPUT for a malformed one. */
export const filterId = (id: string, field: string): string => {
  if (!validate(id)) throw badInput(`filter.${field}`, 'must be an id as it was received.')
  return id.toLowerCase()
}

/** Brings a text into our form if it is an id; it may also be another name, such as a requirement's code. */
export const idOrName = (text: string): string => (validate(text) ? text.toLowerCase() : text)
