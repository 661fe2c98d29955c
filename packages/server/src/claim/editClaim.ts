import { type ClaimPart, editRefusals, type Refusal } from '@samop/shared'
import type { Change, Command, Outcome } from '../write.ts'
import type { UpdateClaimInput } from './inputs.ts'
import { lockClaim, type LockedClaim, staleRefusals, touch } from './lockClaim.ts'
import { allow } from './moves.ts'
import { Location } from '../access/Location.ts'
import { Activity } from '../program/Activity.ts'
import { notFound } from '../errors.ts'
import { knownId } from '../ids.ts'
import { textWithin } from './texts.ts'

interface Edit {
  readonly claimId: string
  readonly expectedVersion?: number | null | undefined
  readonly part: ClaimPart
}

/** Locks the claim and edits one part of it, unless the screen is stale or the part is locked. A new version results. */
export const editClaim = async <Done>(
  change: Change,
  { claimId, expectedVersion, part }: Edit,
  edit: (locked: LockedClaim) => Promise<Done | { refused: Refusal[] }>,
): Promise<Outcome<Done>> => {
  allow(change, 'EDIT_CLAIMS')
  const locked = await lockClaim(change, claimId)
  const refused = [...staleRefusals(locked.claim, expectedVersion), ...editRefusals(locked.facts, part, locked.moment)]
  if (refused.length > 0) return { refused }
  const { historyHash } = locked.claim
  const done = await edit(locked)
  if (isRefused(done)) return done
  // what tells History nothing has changed nothing
  if (locked.claim.historyHash !== historyHash) touch(locked.claim, change)
  return { done }
}

const isRefused = (done: unknown): done is { refused: Refusal[] } =>
  typeof done === 'object' && done !== null && 'refused' in done

/** Names of the fields as History tells them. */
const fieldLabels = {
  title: { en: 'title', sv: 'rubrik' },
  activityFrom: { en: 'first day', sv: 'första dag' },
  activityTo: { en: 'last day', sv: 'sista dag' },
  preApprovalId: { en: 'pre-approval ID', sv: 'förhandsgodkännande (ID)' },
  location: { en: 'location', sv: 'plats' },
  activity: { en: 'activity', sv: 'aktivitet' },
}

/** Changes of the details; what the input leaves out stays. */
export const updateClaim: Command<UpdateClaimInput, { claimId: string }> = (change, input) =>
  editClaim(change, { ...input, part: { kind: 'DETAILS' } }, async ({ claim }) => {
    const changed: (keyof typeof fieldLabels)[] = []
    const set = <Key extends 'title' | 'activityFrom' | 'activityTo' | 'preApprovalId'>(
      key: Key,
      value: (typeof claim)[Key] | undefined,
    ) => {
      if (value === undefined || claim[key] === value) return
      claim[key] = value
      changed.push(key)
    }
    set('title', input.title === undefined ? undefined : textWithin(200, input.title ?? '', 'input.title'))
    set('activityFrom', input.activityFrom)
    set('activityTo', input.activityTo)
    set('preApprovalId', input.preApprovalId && textWithin(100, input.preApprovalId, 'input.preApprovalId'))
    if (input.locationId && input.locationId !== claim.location.id) {
      const location = await change.em.findOne(Location, {
        id: knownId(input.locationId, 'Location'),
        partner: claim.partner,
      })
      if (!location) throw notFound('Location')
      claim.location = location as never
      changed.push('location')
    }
    if (input.activityId && input.activityId !== claim.activity.id) {
      const activity = await change.em.findOne(Activity, knownId(input.activityId, 'Activity'))
      if (!activity) throw notFound('Activity')
      claim.activity = activity as never
      changed.push('activity')
    }
    if (changed.length > 0)
      change.record({ kind: 'UPDATED', data: { fields: changed.map((key) => fieldLabels[key]) } }, claim)
    return { claimId: claim.id }
  })
