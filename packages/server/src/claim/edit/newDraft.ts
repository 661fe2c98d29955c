import { type ClaimFieldValues, personOf } from '@samop/shared'
import { sql } from 'kysely'
import type { Location } from '../../access/Location.ts'
import type { Fund } from '../../funds/Fund.ts'
import { claimSubject } from '../../history/subjects.ts'
import { newId } from '../../ids.ts'
import type { Activity } from '../../program/Activity.ts'
import { quotas, quotaTexts } from '../../quotas.ts'
import { refused } from '../../refused.ts'
import { moveClocks } from '../../sla/moveClocks.ts'
import type { Change, Outcome } from '../../write.ts'
import { Claim } from '../Claim.ts'
import { readFacts } from '../lockClaim.ts'

interface Details extends ClaimFieldValues, Pick<Claim, 'title'> {
  readonly fund: Fund
  readonly location: Location
  readonly activity: Activity
  readonly copiedFromId?: string
}

/** Makes a draft in a fund and starts the clock of its last day to submit, unless the partner has too many drafts. */
export const newDraft = async (
  change: Change,
  { fund, copiedFromId, ...details }: Details,
): Promise<Outcome<{ claim: Claim }>> => {
  const { em, actor, now } = change
  const drafts = await draftsOf(change, fund.partner.id)
  if (drafts >= quotas.drafts) return refused('MOST_DRAFTS', quotaTexts.drafts, { values: { most: quotas.drafts } })
  const claim = em.create(Claim, {
    ...blank,
    ...details,
    id: newId(),
    number: await nextNumber(change, fund.partner.id),
    partner: fund.partner,
    program: fund.program,
    usagePeriod: fund.usagePeriod,
    fund,
    currency: fund.currency,
    copiedFromId: copiedFromId ?? null,
    reasons: [],
    createdBy: personOf(actor),
    createdAt: now,
    updatedAt: now,
  })
  em.persist(claim)
  const moved = await moveClocks(change, { claim, ...(await readFacts(change, claim.id)) }, {})
  change.record(claimSubject(claim), {
    kind: 'CREATED',
    data: { title: claim.title, number: claim.number, ...moved },
  })
  return { done: { claim } }
}

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
  acceptedAt: null,
  dueAt: null,
} as const

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
