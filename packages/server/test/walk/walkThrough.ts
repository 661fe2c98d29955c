import { formsOf, inventedLike } from './forms.ts'
import type { Operation } from './operations.ts'
import type { Kind, Place } from './plausible.ts'
import { tableOf, type Told, type Walker } from './Walker.ts'

/** The kind of id for a place; a type behind `node` gets ids of its own kind. */
const kindAt = ({ kind }: Place, { name }: Operation): Kind => {
  const [, type] = name.split(': ')
  return kind === '*' && type !== undefined ? tableOf(type) : kind
}

/** The part of an answer that must not tell a foreign id from an unknown one. */
const outcome = ({ data, errors = [] }: Told, value: string, isMutation: boolean) => {
  const same = (text: string) => text.replaceAll(new RegExp(RegExp.escape(value), 'gi'), '…')
  const told = errors.map(({ message, extensions: { ...extensions } }) => [
    same(message),
    { ...extensions, requestId: undefined, id: undefined },
  ])
  const [payload] = Object.values(data ?? {})
  const { userErrors } = (payload ?? {}) as { userErrors?: unknown }
  return same(JSON.stringify(isMutation ? [told, userErrors] : [told, data]))
}

/**
 * Asks an operation for everything that is not the walker's, in every form and place; answers the places where a foreign id
 * is answered differently from an unknown one.
 */
export const walkThrough = async (walker: Walker, operation: Operation, inForms = true) => {
  const isMutation = operation.kind === 'mutation'
  const differences: string[] = []
  if (!isMutation) await walker.ask(operation, walker.base(operation), { place: '', value: '' })
  for (const place of walker.places(operation)) {
    for (const [index, id] of walker.foreign(kindAt(place, operation)).entries()) {
      const told = await walker.ask(operation, place.withValue(id), { place: place.path, value: id })
      if (walker.principal.isNobody) return differences
      const forms = inForms && index === 0 && place.kind !== 'cursor' ? formsOf(id) : []
      for (const form of forms) await walker.ask(operation, place.withValue(form), { place: place.path, value: form })
      if (index > 0) continue
      const invented = inventedLike(id)
      const other = await walker.ask(operation, place.withValue(invented), { place: place.path, value: invented })
      const [one, two] = [outcome(told, id, isMutation), outcome(other, invented, isMutation)]
      if (one !== two) differences.push(`${operation.name} ${place.path}: ${one} and ${two}`)
    }
  }
  return differences
}
