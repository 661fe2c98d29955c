import { answerTo, type ClaimPart } from '@samop/shared'
import type { AboutKind } from '../graphql/graphql.ts'

interface Thing {
  kind: AboutKind
  id: string
}

/**
 * For each part of a claim: the section that shows it on every page, and the place where something missing is added.
 */
const places: Record<Exclude<ClaimPart['kind'], 'CONFIRMATION'>, { section: string; toFill: string }> = {
  DETAILS: { section: 'details', toFill: 'details' },
  LINE: { section: 'lines', toFill: 'lines' },
  DOCUMENT: { section: 'documents', toFill: 'add-documents' },
}

/** The place to link to from an unmet requirement; undefined when nobody can meet it there. */
export function placeOfMissing(code: string, about: Thing | undefined): string | undefined {
  const answer = answerTo(code)
  const thing = about?.kind === 'REQUIREMENT' ? undefined : about
  if (answer === null) return thing && placeId(thing)
  // A line without its invoice is about the line, but a new document mends it.
  if (thing?.kind === answer.kind) return placeId(thing)
  return answer.kind === 'DETAILS' ? `field-${answer.field}` : places[answer.kind].toFill
}

/** Where a request of the reviewer is met: at its thing, or where its requirement is filled in. */
export const placeOfRequest = (about: Thing): string =>
  (about.kind === 'REQUIREMENT' && placeOfMissing(about.id, about)) || placeId(about)

/** The id of the element that shows a thing; links lead to it. */
export function placeId({ kind, id }: Thing): string {
  if (kind === 'LINE') return `line-${id}`
  if (kind === 'DOCUMENT') return `document-${id}`
  if (kind === 'REQUIREMENT') return places[answerTo(id)?.kind ?? 'DETAILS'].section
  return places.DETAILS.section
}
