import { ref } from '@mikro-orm/postgresql'
import {
  claimFieldLabels,
  type ClaimPart,
  editRefusals,
  type Refusal,
  submissionRuleKeys,
  textLimits,
} from '@samop/shared'
import { Location } from '../../access/Location.ts'
import { notFound, notNull } from '../../errors.ts'
import { knownId } from '../../ids.ts'
import type { Activity } from '../../program/Activity.ts'
import { offeredActivity } from '../../program/offeredActivity.ts'
import { command } from '../../command.ts'
import type { Change, Outcome } from '../../write.ts'
import { changesOf } from './changesOf.ts'
import type { Claim } from '../Claim.ts'
import { referenceOf, referenceRefusals } from './externalReference.ts'
import { fieldsOf, sentFields } from './sentFields.ts'
import type { UpdateClaimInput } from '../inputs.ts'
import { lockClaim, type LockedClaim, staleRefusals, touch } from '../lockClaim.ts'
import { allow } from '../../access/allow.ts'
import { lineWithin } from '../texts.ts'
import { claimSubject } from '../../history/subjects.ts'

interface Edit {
  readonly claimId: string
  readonly expectedVersion?: number | null | undefined
  readonly part: ClaimPart
}

/** Locks the claim and edits one part of it, unless the caller's version is old or the part is locked. Makes a new version. */
export const editClaim = async <Done>(
  change: Change,
  { claimId, expectedVersion, part }: Edit,
  edit: (locked: LockedClaim) => Promise<Done | { refused: Refusal[] }>,
): Promise<Outcome<Done>> => {
  allow(change.actor, 'EDIT_CLAIMS')
  // While action is required, a part can be opened by any rule of a submission.
  const locked = await lockClaim(change, claimId, { rules: submissionRuleKeys })
  const refused = [...staleRefusals(locked.claim, expectedVersion), ...editRefusals(locked.facts, part, locked.moment)]
  if (refused.length > 0) return { refused }
  const told = change.told(locked.claim.id)
  const done = await edit(locked)
  if (isRefused(done)) return done
  // An edit without a History entry changed nothing.
  if (change.told(locked.claim.id) !== told) touch(locked.claim, change)
  return { done }
}

const isRefused = (done: unknown): done is { refused: Refusal[] } =>
  typeof done === 'object' && done !== null && 'refused' in done

/** The names of the fields in History. */
const fieldLabels = {
  title: { en: 'title', sv: 'rubrik' },
  ...claimFieldLabels,
  location: { en: 'location', sv: 'plats' },
  activity: { en: 'activity', sv: 'aktivitet' },
}

/** Changes the details of a claim; absent fields of the input do not change. */
export const updateClaim = command({ name: 'updateClaim', needs: 'EDIT_CLAIMS' }, (change, input: UpdateClaimInput) =>
  editClaim<{ claimId: string }>(change, { ...input, part: { kind: 'DETAILS' } }, async ({ claim }) => {
    notNull(input.locationId, 'input.locationId')
    notNull(input.activityId, 'input.activityId')
    const { em } = change
    const before = await detailsOf(claim)
    const reference = input.externalReference === undefined ? undefined : referenceOf(input.externalReference)
    if (reference !== undefined) {
      const taken = await referenceRefusals(change, {
        kind: 'CLAIM',
        partnerId: claim.partner.id,
        reference,
        id: claim.id,
      })
      if (taken.length > 0) return { refused: taken }
    }
    const named = reference === undefined ? {} : { externalReference: reference }
    em.assign(claim, { ...titleOf(input), ...sentFields(input), ...named })
    if (input.locationId) claim.location = ref(await locationOf(change, claim, input.locationId))
    if (input.activityId) claim.activity = ref(await activityOf(change, claim, input.activityId))
    const changes = changesOf(fieldLabels, before, await detailsOf(claim), inWords)
    if (changes) change.record(claimSubject(claim), { kind: 'UPDATED', data: changes })
    return { claimId: claim.id }
  }),
)

const titleOf = ({ title }: UpdateClaimInput) =>
  title === undefined ? {} : { title: lineWithin(textLimits.title, title ?? '', 'input.title') }

const detailsOf = async (claim: Claim) => ({
  title: claim.title,
  ...fieldsOf(claim),
  location: named(await claim.location.loadOrFail()),
  activity: named(await claim.activity.loadOrFail()),
})

const named = <Name>({ id, name }: { readonly id: string; readonly name: Name }) => ({ id, name })

/** Two places or activities may have the same name, so they are compared by id, and told by name. */
const inWords = ({ location, activity, ...details }: Awaited<ReturnType<typeof detailsOf>>) => ({
  ...details,
  location: location.name,
  activity: activity.name,
})

const locationOf = async ({ em }: Change, { partner }: Claim, id: string): Promise<Location> => {
  const location = await em.findOne(Location, { id: knownId(id, 'Location', 'input.locationId'), partner })
  if (!location) throw notFound('Location', 'input.locationId')
  return location
}

/** The claim keeps its own version of an activity, even if the period now offers another. */
const activityOf = async (change: Change, claim: Claim, id: string): Promise<Activity> => {
  if (knownId(id, 'Activity', 'input.activityId') === claim.activity.id) return claim.activity.loadOrFail()
  return offeredActivity(change, await claim.usagePeriod.loadOrFail(), id)
}
