import { may } from '../access/actor.ts'
import type { ClaimFacts } from './facts.ts'
import type { Refusal } from '../process/refusals.ts'
import type { About } from './reasons.ts'
import type { Moment } from './moment.ts'
import type { AnsweringPart, SubmissionRule } from './rule.ts'
import { answerTo } from './rules.ts'
import { statuses } from './statuses.ts'
import { submissionRules } from './submissionRules.ts'

/** The part of a claim an edit touches; `id` for one line or document, none for a new one. A confirmation changes no line. */
export interface ClaimPart {
  readonly kind: AnsweringPart['kind'] | 'CONFIRMATION'
  readonly id?: string
}

/**
 * Every reason why a part cannot be edited now; empty = it can. A draft is open; in Action required the partner changes
 * only what was asked for, adds documents, and mends what doing so has left incomplete (domain, section 2).
 */
export function editRefusals(facts: ClaimFacts, part: ClaimPart, moment: Moment): Refusal[] {
  const { actor } = moment
  const about: About = { kind: 'CLAIM', id: facts.id }
  if (!may(actor, 'EDIT_CLAIMS')) {
    return [
      {
        code: 'ROLE',
        text: { en: 'Only the partner can edit the claim.', sv: 'Bara partnern kan redigera anspråket.' },
        values: {},
        about,
      },
    ]
  }
  const { edits } = statuses[facts.status]
  if (edits === 'ALL') return []
  if (edits === null) {
    return [
      {
        code: 'LOCKED',
        text: {
          en: 'The claim has been locked since it was submitted.',
          sv: 'Anspråket är låst sedan det skickades in.',
        },
        values: {},
        about,
      },
    ]
  }
  if (
    part.kind === 'CONFIRMATION' ||
    isFurther(part, facts) ||
    facts.reasons.some((reason) => opens(reason.about, part)) ||
    mends(part, facts, moment)
  )
    return []
  return [
    {
      code: 'NOT_ASKED_FOR',
      text: {
        en: 'Only what the reviewer asked for can be changed now; further documents and comments can be added.',
        sv: 'Bara det som granskaren bad om kan ändras nu; fler dokument och kommentarer kan läggas till.',
      },
      values: {},
      about: part.id && part.kind !== 'DETAILS' ? { kind: part.kind, id: part.id } : about,
    },
  ]
}

/** A document to add, or what was added since the request. */
const isFurther = ({ kind, id }: ClaimPart, { lines, documents }: ClaimFacts) =>
  id === undefined
    ? kind === 'DOCUMENT'
    : [...(kind === 'DOCUMENT' ? documents : kind === 'LINE' ? lines : [])].some((one) => one.id === id && one.fresh)

/** Whether the part can meet a requirement that is unmet: the removal of an invoice as asked opens its other copy. */
function mends(part: ClaimPart, facts: ClaimFacts, moment: Moment): boolean {
  return Object.values<SubmissionRule>(submissionRules)
    .filter((rule) => rule.part.kind === part.kind)
    .some((rule) => rule.objections(facts, moment).some(({ about }) => canMeet(part, about, facts)))
}

function canMeet(part: ClaimPart, about: About, { lines, documents }: ClaimFacts): boolean {
  if (about.kind === part.kind) return about.id === part.id
  if (part.kind !== 'DOCUMENT') return about.kind === 'REQUIREMENT'
  // A document that already belongs to a line stays as it was submitted.
  const document = documents.find(({ id }) => id === part.id)
  return document !== undefined && !lines.some(({ id }) => id === document.lineId)
}

function opens(asked: About, part: ClaimPart): boolean {
  if (asked.kind === 'CLAIM') return true
  if (asked.kind === 'REQUIREMENT') return answerTo(asked.id)?.kind === part.kind
  return asked.kind === part.kind && asked.id === part.id
}
