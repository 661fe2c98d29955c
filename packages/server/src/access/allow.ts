import { type Actor, may, type Permission } from '@samop/shared'
import { forbidden } from '../errors.ts'

/** Throws FORBIDDEN for a missing right, which is an error and no refusal, before anything is read. */
export const allow = (actor: Actor, permission: Permission): void => {
  if (!may(actor, permission)) throw forbidden(whoMay[permission])
}

/** A document belongs to a partner, so the system cannot upload one. */
export const mayUpload = (actor: Actor): actor is Actor & { readonly partnerId: string } =>
  actor.partnerId !== null && may(actor, 'EDIT_CLAIMS')

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
