import { type Actor, sideOf } from './actor.ts'

/** The partner a member belongs to (null = the vendor), and the limits of the membership (null = no limit). */
export interface Membership {
  readonly partnerId: string | null
  readonly programIds: readonly string[] | null
  readonly locationIds: readonly string[] | null
}

/**
 * Whether a membership's limits lie within the actor's own: a limited admin sees only such people and grants no more
 * than they have. The vendor's side has no limits.
 */
export function reaches(actor: Actor, { partnerId, programIds, locationIds }: Membership): boolean {
  if (sideOf(actor) === 'VENDOR') return true
  return partnerId === actor.partnerId && within(actor.programIds, programIds) && within(actor.locationIds, locationIds)
}

const within = (own: readonly string[] | null, given: readonly string[] | null): boolean =>
  own === null || (given !== null && given.every((id) => own.includes(id)))
