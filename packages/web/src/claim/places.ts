import { answerTo, type ClaimPart } from '@samop/shared'
import type { AboutKind } from '../graphql/graphql.ts'

interface Thing {
  kind: AboutKind
  id: string
}

/** The section of every page of a claim that shows a part of it, and where what is missing there is put right. */
const places: Record<ClaimPart['kind'], { section: string; toFill: string }> = {
  DETAILS: { section: 'details', toFill: 'details' },
  LINE: { section: 'lines', toFill: 'lines' },
  DOCUMENT: { section: 'documents', toFill: 'add-documents' },
}

/** Where to lead for a requirement that is not met; nothing when nobody can put it right. */
export function placeOfMissing(code: string, about: Thing | undefined): string | undefined {
  const answer = answerTo(code)
  const thing = about?.kind === 'REQUIREMENT' ? undefined : about
  if (answer === null) return thing && placeId(thing)
  // A line that lacks its invoice is about the line, and put right by adding a document.
  if (thing?.kind === answer.kind) return placeId(thing)
  return answer.kind === 'DETAILS' ? `field-${answer.field}` : places[answer.kind].toFill
}

/** The id of the element that shows a thing, and that a link to it leads to. */
export function placeId({ kind, id }: Thing): string {
  if (kind === 'LINE') return `line-${id}`
  if (kind === 'DOCUMENT') return `document-${id}`
  if (kind === 'REQUIREMENT') return places[answerTo(id)?.kind ?? 'DETAILS'].section
  return places.DETAILS.section
}
