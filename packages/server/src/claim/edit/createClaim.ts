import { claimingOf, dayOf, personOf, rules, textLimits } from '@samop/shared'
import { sql } from 'kysely'
import { Location } from '../../access/Location.ts'
import { badInput, notFound } from '../../errors.ts'
import { Fund } from '../../funds/Fund.ts'
import { knownId, newId } from '../../ids.ts'
import { offeredActivity } from '../../program/offeredActivity.ts'
import { quotas, quotaTexts } from '../../quotas.ts'
import { refused } from '../../refused.ts'
import { moveClocks } from '../../sla/moveClocks.ts'
import { command } from '../../command.ts'
import type { Change } from '../../write.ts'
import { Claim } from '../Claim.ts'
import { referenceOf, referenceRefusals } from './externalReference.ts'
import type { CreateClaimInput } from '../inputs.ts'
import { readFacts } from '../lockClaim.ts'
import { lineWithin } from '../texts.ts'
import { claimSubject } from '../../history/subjects.ts'

/** Creates a draft and starts the clock of its last day to submit. */
export const createClaim = command(
  { name: 'createClaim', needs: 'EDIT_CLAIMS' },
  async (change, input: CreateClaimInput) => {
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
    const drafts = await draftsOf(change, actor.partnerId)
    if (drafts >= quotas.drafts) return refused('MOST_DRAFTS', quotaTexts.drafts, { values: { most: quotas.drafts } })
    const location = await em.findOne(Location, {
      id: knownId(input.locationId, 'Location', 'input.locationId'),
      partner: actor.partnerId,
    })
    if (!location) throw notFound('Location', 'input.locationId')
    const activity = await offeredActivity(change, period, input.activityId)
    const reference = referenceOf(input.externalReference)
    const taken = await referenceRefusals(change, { kind: 'CLAIM', partnerId: actor.partnerId, reference, id: null })
    if (taken.length > 0) return { refused: taken }
    const claim = em.create(Claim, {
      ...blank,
      id: newId(),
      number: await nextNumber(change, actor.partnerId),
      partner: fund.partner,
      program: fund.program,
      usagePeriod: fund.usagePeriod,
      fund,
      location,
      activity,
      currency: fund.currency,
      title: lineWithin(textLimits.title, input.title ?? '', 'input.title'),
      activityFrom: input.activityFrom ?? null,
      activityTo: input.activityTo ?? null,
      preApprovalId: input.preApprovalId
        ? lineWithin(textLimits.preApprovalId, input.preApprovalId, 'input.preApprovalId')
        : null,
      externalReference: reference,
      reasons: [],
      createdBy: personOf(actor),
      createdAt: now,
      updatedAt: now,
    })
    em.persist(claim)
    const moved = await moveClocks(change, { claim, ...(await readFacts(change, claim.id)) }, { pauses: undefined })
    change.record(claimSubject(claim), {
      kind: 'CREATED',
      data: { title: claim.title, number: claim.number, ...moved },
    })
    return { done: { claimId: claim.id } }
  },
)

/** Counts the drafts that the actor sees: a member limited to some locations has a limit of their own. */
const draftsOf = async ({ db }: Change, partnerId: string): Promise<number> => {
  const [row] = await db.rows(
    sql<{ count: number }>`select count(*)::int as count from claim
      where partner_id = ${partnerId} and status = 'EDITING' and submitted_at is null`,
  )
  return row!.count
}

const blank = {
  status: 'EDITING',
  version: 1,
  amountMinor: 0,
  approvedMinor: null,
  beforeAnswer: null,
  requestedInDispute: false,
  disputes: 0,
  rejectedById: null,
  pickedUp: false,
  assignee: null,
  assigneeId: null,
  submittedAt: null,
  decidedAt: null,
  dueAt: null,
} as const

const fundFor = async ({ em, actor }: Change, { programId, usagePeriodId }: CreateClaimInput): Promise<Fund> => {
  const fund = await em.findOne(Fund, {
    partner: actor.partnerId,
    program: knownId(programId, 'Program', 'input.programId'),
    usagePeriod: knownId(usagePeriodId, 'Usage period', 'input.usagePeriodId'),
  })
  if (!fund) throw notFound('Fund of this program and usage period', 'input.usagePeriodId')
  return fund
}

/** The next number of the partner's series; a transaction that takes one at the same time waits. */
const nextNumber = async ({ db }: Change, partnerId: string): Promise<string> => {
  const [row] = await db.rows(
    sql<{ number: string }>`with next as (
        insert into claim_series as s (partner_id, last) values (${partnerId}, 1001)
        on conflict (partner_id) do update set last = s.last + 1 returning last)
      select code || '-' || last as number from next, partner where partner.id = ${partnerId}`,
  )
  return row!.number
}
