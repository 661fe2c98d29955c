import { isDeepStrictEqual } from 'node:util'
import { type About, answerTo, type Reason } from '@samop/shared'
import type { Submitted } from './unsentAnswer.ts'

/** What the partner has done since the reviewer asked for action. */
export interface SinceRequest {
  /** The claim as it was submitted; null for a request made before the server stored it. */
  readonly before: Submitted | null
  readonly now: Submitted
  /** The things whose reasons comments have answered. */
  readonly answered: readonly About[]
}

/** The reasons that the partner has not answered: their thing is as it was submitted, and no comment answers them. */
export const unansweredReasons = (reasons: readonly Reason[], since: SinceRequest): Reason[] =>
  reasons.filter(
    ({ about }) =>
      !since.answered.some(({ kind, id }) => kind === about.kind && id === about.id) &&
      !(since.before && hasChanged(about, since.before, since.now)),
  )

const hasChanged = ({ kind, id }: About, before: Submitted, now: Submitted): boolean =>
  !isDeepStrictEqual(seen[kind](before, id), seen[kind](now, id)) ||
  (kind === 'DOCUMENT' && isReplaced(id, before, now))

/** What a reason about a thing looks at. */
const seen: Record<About['kind'], (state: Submitted, id: string) => unknown> = {
  CLAIM: ({ claim, lines, documents }) => [claim, lines.map(lineOf), documents.map(documentOf)],
  LINE: ({ lines, documents }, id) => [
    lines.filter((line) => line.id === id).map(lineOf),
    documents.filter(({ line_id }) => line_id === id).map(documentOf),
  ],
  DOCUMENT: ({ documents }, id) => documents.filter((document) => document.id === id).map(documentOf),
  REQUIREMENT: ({ claim, lines, documents }, code) => {
    const part = answerTo(code)
    if (part?.kind === 'LINE') return lines.map(lineOf)
    if (part?.kind === 'DOCUMENT') return documents.map(documentOf)
    return part?.kind === 'DETAILS' && part.field === 'title' ? claim.title : [claim.activity_from, claim.activity_to]
  },
}

/** Whether a further document stands where this one does: of its kind, on its line. */
const isReplaced = (id: string, { documents }: Submitted, now: Submitted): boolean => {
  const asked = documents.find((document) => document.id === id)
  return now.documents.some(
    ({ id: each, kind, line_id }) =>
      !documents.some((document) => document.id === each) && kind === asked?.kind && line_id === asked?.line_id,
  )
}

/** The columns that the partner fills in; an upgrade may have changed others since. */
const lineOf = (line: Submitted['lines'][number]) => lineColumns.map((name) => line[name] ?? null)
const documentOf = ({ id, kind, note, line_id }: Submitted['documents'][number]) => [id, kind, note, line_id]

const lineColumns = [
  'id',
  'kind',
  'supplier',
  'invoice_number',
  'invoice_date',
  'another_than',
  'description',
  'expense_type',
  'external_reference',
  'amount_minor',
  'claimed_minor',
] as const
