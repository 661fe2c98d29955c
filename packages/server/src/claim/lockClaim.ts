import { LockMode } from '@mikro-orm/postgresql'
import {
  type ActionRow,
  actions,
  type BusinessCalendar,
  type ClaimAction,
  type ClaimFacts,
  type ClaimMoney,
  type Moment,
  readBy,
  type Refusal,
  type RuleKey,
} from '@samop/shared'
import { sql } from 'kysely'
import { later } from '../clock.ts'
import { lockName } from '../database/locks.ts'
import { notFound } from '../errors.ts'
import { knownId } from '../ids.ts'
import type { Change } from '../write.ts'
import { Claim } from './Claim.ts'
import { factsOf, momentOf } from './claimFacts.ts'
import type { ProgramRow } from '../program/ProgramRow.ts'
import { claimRows, moneyColumn, ownParts, partOf } from './claimRows.ts'

/** A claim that nobody else can change until this transaction ends, with the facts for the rules. */
export interface LockedClaim {
  readonly claim: Claim
  readonly facts: ClaimFacts
  readonly moment: Moment
  readonly calendar: BusinessCalendar
  readonly program: ProgramRow
  /** Only if the fund is locked too. */
  readonly money: Pick<ClaimMoney, 'remaining' | 'held'> | undefined
}

/** What a change needs beyond the claim: whether it moves money, and the rules that it asks. */
interface Needed {
  readonly fund?: boolean
  readonly rules?: readonly RuleKey[]
}

/** What an action needs: its row says. Whoever takes invoices waits for others of the partner who do. */
export const neededBy = (action: ClaimAction): Needed => {
  const { funds, rules }: ActionRow = actions[action]
  return { fund: funds !== null || rules.includes('SAME_INVOICE'), rules }
}

/** Locks the claim; if money may move, then the partner's invoices and the fund. Always in this order. */
export const lockClaim = async (change: Change, claimId: string, needed: Needed = {}): Promise<LockedClaim> => {
  const { em } = change
  const id = knownId(claimId, 'Claim', 'input.claimId')
  await change.lock(id)
  const claim = await em.findOne(Claim, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!claim) throw notFound('Claim', 'input.claimId')
  if (needed.fund) {
    // Claims of several funds may hold the same invoice.
    await lockName(em, 'INVOICES', claim.partner.id)
    await change.lock(claim.fund.id)
  }
  return { claim, ...(await readFacts(change, id, needed)) }
}

/** The present facts, with what this change has done so far. */
export const readFacts = async (
  { db, actor, now, services }: Change,
  id: string,
  { fund = false, rules = [] }: Needed = {},
) => {
  const more = fund ? [moneyColumn] : []
  const parts = new Set([...ownParts, ...[...readBy(rules)].map((what) => partOf[what])])
  const [row] = await claimRows({ db, programs: services.programs }, sql`c.id = ${id}`, parts, more)
  if (!row?.program) throw notFound('Claim', 'input.claimId')
  const facts = factsOf(row)
  return {
    facts,
    moment: momentOf(actor, now, facts.timeZone),
    calendar: services.programs.calendarOf(row.program.id),
    program: row.program,
    money: row.money,
  }
}

/** Refuses an action that is based on an older version of the claim. */
export const staleRefusals = (claim: Claim, expectedVersion: number | null | undefined): Refusal[] =>
  expectedVersion === undefined || expectedVersion === null || expectedVersion === claim.version
    ? []
    : [
        {
          code: 'STALE_VERSION',
          text: {
            en: 'The claim has changed meanwhile (version {version}); look at what happened and try again.',
            sv: 'Anspråket har ändrats under tiden (version {version}); se vad som har hänt och försök igen.',
          },
          values: { version: claim.version },
          about: { kind: 'CLAIM', id: claim.id },
          field: 'expectedVersion',
        },
      ]

/** Makes a new version of the claim, after every change of it or of anything in it. */
export const touch = (claim: Claim, { now }: Pick<Change, 'now'>): void => {
  claim.version += 1
  claim.updatedAt = later(now, claim.updatedAt)
}
