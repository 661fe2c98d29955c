import { isRequirement } from '@samop/shared'
import type { AboutKind } from '../graphql/graphql.ts'

/** Where a requirement is put right, when it is about no line or document of its own. */
const placeOfRequirement: Partial<Record<string, string>> = {
  TITLE: 'field-title',
  ACTIVITY_DATES: 'field-activityFrom',
  ACTIVITY_NOT_IN_FUTURE: 'field-activityTo',
  LINES: 'add-line',
  LINES_COMPLETE: 'lines',
  LINE_AMOUNTS: 'lines',
  AMOUNT_POSITIVE: 'lines',
  AMOUNT_WITHIN_REMAINING: 'lines',
  PROOF_OF_EXECUTION: 'add-documents',
}

/** Where what a rule asks for is put right, though it is about something else: a line is backed by adding a document. */
const elsewhere: Partial<Record<string, string>> = { LINES_BACKED: 'add-documents' }

/** Where to lead for a requirement that is not met; nothing when nobody can put it right. */
export function placeOfMissing(code: string, about: { kind: AboutKind; id: string } | undefined): string | undefined {
  if (elsewhere[code]) return elsewhere[code]
  return about && about.kind !== 'REQUIREMENT' ? placeId(about) : placeOfRequirement[code]
}

/** The id of the element that shows a thing, and that a link to it leads to. */
export function placeId({ kind, id }: { kind: AboutKind; id: string }): string {
  if (kind === 'LINE') return `line-${id}`
  if (kind === 'DOCUMENT') return `document-${id}`
  if (kind === 'REQUIREMENT') return sectionOf(id)
  return 'details'
}

/** The part of the page that a requirement is about; every page of a claim has it. */
function sectionOf(requirement: string): string {
  if (!isRequirement(requirement)) return 'details'
  const place = elsewhere[requirement] ?? placeOfRequirement[requirement] ?? ''
  if (place.endsWith('documents') || requirement === 'DOCUMENT_NOTES') return 'documents'
  return place.startsWith('field-') || place === '' ? 'details' : 'lines'
}
