import { type Actor, hindrance, type Permission } from '@samop/shared'
import { coded, personRequired } from '../errors.ts'

/** Throws for a missing right, which is an error and no refusal, before anything is read. */
export const allow = (actor: Actor, permission: Permission): void => {
  const missing = hindrance(actor, permission)
  if (missing) throw coded(missing, whoMay[permission])
}

/** Throws where a key asks for what only people have. */
export const allowPerson = ({ kind }: Pick<Actor, 'kind'>, message: string): void => {
  if (kind !== 'MEMBER') throw personRequired(message)
}

/** A document belongs to a partner, so the system cannot upload one. */
export function allowUpload(actor: Actor): asserts actor is Actor & { readonly partnerId: string } {
  const missing = actor.partnerId === null ? 'FORBIDDEN' : hindrance(actor, 'EDIT_CLAIMS')
  if (missing) throw coded(missing, 'Only a partner who can edit claims can upload documents.')
}

const whoMay: Record<Permission, string> = {
  EDIT_CLAIMS: 'Only people of a partner edit claims, or a key of theirs that may write.',
  DISPUTE: 'Only an Incentives admin disputes a rejection, or a key of theirs that may write.',
  REVIEW: 'Only a reviewer, signed in, reviews claims; no key does.',
  COMMENT: 'Your role, or the scope of your key, does not comment.',
  MANAGE_KEYS: 'Only an Incentives admin, signed in, manages API keys; no key does.',
  MANAGE_MEMBERS: 'Only an Incentives admin or a program manager, signed in, manages members; no key does.',
  READ_ADMINISTRATION:
    'Only an Incentives admin, a program manager or an auditor, signed in, sees members and what was administered.',
  READ_TEAM: 'Only the vendor’s people see the team and its report.',
  MANAGE_PROGRAMS: 'Only a program manager, signed in, sets up programs, partners, people and funds.',
}
