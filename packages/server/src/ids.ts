import { validate, v7 } from 'uuid'
import { badInput, notFound } from './errors.ts'

/** Ids are UUIDv7: they sort by time. */
export const newId = (): string => v7()

/** An id somebody sent, as we write ids: they are compared as strings. What is no id at all is as unknown as any other; `field` is where it stands. */
export const knownId = (id: string, what: string, field: string): string => {
  if (!validate(id)) throw notFound(what, field)
  return id.toLowerCase()
}

/** An id somebody filters by, at a place of the input. */
export const filterId = (id: string, field: string): string => {
  if (!validate(id)) throw badInput(`filter.${field}`, 'must be an id as it was received.')
  return id.toLowerCase()
}

/** What may be an id or another kind of name, such as a requirement's code. */
export const idOrName = (text: string): string => (validate(text) ? text.toLowerCase() : text)
