import { may } from '../access/actor.ts'
import type { ClaimFacts } from './facts.ts'
import type { Refusal } from './refusals.ts'
import type { About } from './reasons.ts'
import type { Moment } from './moment.ts'
import type { AnsweringPart } from './rule.ts'
import { answerTo } from './rules.ts'

/** The part of a claim an edit touches; `id` for one line or document, none for a new one. A confirmation changes no line. */
export interface ClaimPart {
  readonly kind: AnsweringPart['kind'] | 'CONFIRMATION'
  readonly id?: string
}

/**
 * Every reason why a part cannot be edited now; empty = it can. A draft is open; in Action required the partner changes
 * only what was asked for, and adds documents (domain, section 2).
 */
export function editRefusals(facts: ClaimFacts, part: ClaimPart, { actor }: Moment): Refusal[] {
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
  if (facts.status === 'EDITING') return []
  if (facts.status !== 'ACTION_REQUIRED') {
    return [
      {
        code: 'LOCKED',
        text: { en: 'The claim is locked since it was submitted.', sv: 'Anspråket är låst sedan det skickades in.' },
        values: {},
        about,
      },
    ]
  }
  if (
    part.kind === 'CONFIRMATION' ||
    isFurtherDocument(part, facts) ||
    facts.reasons.some((reason) => opens(reason.about, part))
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

const isFurtherDocument = (part: ClaimPart, { documents }: ClaimFacts) =>
  part.kind === 'DOCUMENT' && (part.id === undefined || documents.some(({ id, fresh }) => id === part.id && fresh))

function opens(asked: About, part: ClaimPart): boolean {
  if (asked.kind === 'CLAIM') return true
  if (asked.kind === 'REQUIREMENT') return answerTo(asked.id)?.kind === part.kind
  return asked.kind === part.kind && asked.id === part.id
}
