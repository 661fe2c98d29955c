import { claimingOf, dayOf, noClaimFields, rules, textLimits } from '@samop/shared'
import { Location } from '../../access/Location.ts'
import { badInput, notFound } from '../../errors.ts'
import { Fund } from '../../funds/Fund.ts'
import { knownId } from '../../ids.ts'
import { offeredActivity } from '../../program/offeredActivity.ts'
import { refused } from '../../refused.ts'
import { command } from '../../command.ts'
import type { Change, Outcome } from '../../write.ts'
import { referenceOf, referenceRefusals } from './externalReference.ts'
import { sentFields } from './sentFields.ts'
import type { CreateClaimInput } from '../inputs.ts'
import { lineWithin } from '../texts.ts'
import { newDraft } from './newDraft.ts'

/** Creates a draft. */
export const createClaim = command(
  { name: 'createClaim', needs: 'EDIT_CLAIMS' },
  async (change, input: CreateClaimInput): Promise<Outcome<{ claimId: string }>> => {
    const { em, actor, now } = change
    if (actor.partnerId === null) throw badInput('input', 'only a partner can make a claim.')
    const fund = await fundFor(change, input)
    const period = await fund.usagePeriod.loadOrFail()
    const { calendar } = await fund.program.loadOrFail()
    // A draft after the claiming period would expire at once.
    if (claimingOf(period, dayOf(now, calendar.timeZone).toString()) === 'OVER')
      return refused('CLAIMING_WINDOW', rules.CLAIMING_WINDOW.text, {
        field: 'usagePeriodId',
        values: { from: { day: period.claimingFrom }, to: { day: period.claimingTo } },
      })
    const location = await em.findOne(Location, {
      id: knownId(input.locationId, 'Location', 'input.locationId'),
      partner: actor.partnerId,
    })
    if (!location) throw notFound('Location', 'input.locationId')
    const activity = await offeredActivity(change, period, input.activityId)
    const reference = referenceOf(input.externalReference)
    const taken = await referenceRefusals(change, { kind: 'CLAIM', partnerId: actor.partnerId, reference, id: null })
    if (taken.length > 0) return { refused: taken }
    const made = await newDraft(change, {
      fund,
      location,
      activity,
      title: lineWithin(textLimits.title, input.title ?? '', 'input.title'),
      ...noClaimFields,
      ...sentFields(input),
      externalReference: reference,
    })
    return 'done' in made ? { done: { claimId: made.done.claim.id } } : made
  },
)

const fundFor = async ({ em, actor }: Change, { programId, usagePeriodId }: CreateClaimInput): Promise<Fund> => {
  const fund = await em.findOne(Fund, {
    partner: actor.partnerId,
    program: knownId(programId, 'Program', 'input.programId'),
    usagePeriod: knownId(usagePeriodId, 'Usage period', 'input.usagePeriodId'),
  })
  if (!fund) throw notFound('Fund of this program and usage period', 'input.usagePeriodId')
  return fund
}
