import { currencies, type Currency, decimalMoney, granted } from '@samop/shared'
import { sql } from 'kysely'
import { z } from 'zod'
import { lockName } from '../database/locks.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { Enrolment } from '../program/Enrolment.ts'
import { UsagePeriod } from '../program/UsagePeriod.ts'
import { refused } from '../refused.ts'
import { shortText, uuid, validated } from '../validated.ts'
import { command } from '../command.ts'
import type { Change } from '../write.ts'
import { defaultEntity } from './defaultEntity.ts'
import { Fund } from './Fund.ts'
import { post } from './post.ts'
import { fundSubject } from '../history/subjects.ts'

const schema = z.object({
  partnerId: uuid,
  programId: uuid,
  usagePeriodId: uuid,
  /** In minor units of the currency; a negative amount corrects. */
  amountMinor: z.int('must be a whole number of minor units.').refine((minor) => minor !== 0, 'must not be zero.'),
  currency: z.enum(currencies as [Currency, ...Currency[]], 'must be a currency such as SEK.'),
  note: shortText(300).optional(),
})

export type GrantFundsInput = z.input<typeof schema>

/** Adds money to the fund of a partner, program and usage period; makes the fund if there is none. */
export const grantFunds = command(
  { name: 'grantFunds', needs: 'MANAGE_PROGRAMS' },
  async (change, input: GrantFundsInput) => {
    const grant = validated(schema, input)
    const { em, record } = change
    const period = await em.findOne(UsagePeriod, { id: grant.usagePeriodId, program: grant.programId })
    if (!period) throw notFound('Usage period', 'input.usagePeriodId')
    const enrolled = await em.findOne(Enrolment, { partner: grant.partnerId, program: grant.programId })
    if (!enrolled) return refused('NOT_ENROLLED', texts.notEnrolled, { field: 'programId' })

    const found = await lockedFund(change, grant)
    if (found && found.currency !== grant.currency) {
      return refused('OTHER_CURRENCY', texts.otherCurrency, { field: 'currency', values: { currency: found.currency } })
    }
    const entityId = await defaultEntity(change, grant.currency)
    const { remaining, earned } = found ? await balancesOf(change, found, entityId) : { remaining: 0, earned: 0 }
    if (remaining + grant.amountMinor < 0) {
      return refused('BELOW_ZERO', texts.belowZero, {
        field: 'amount',
        values: { remaining: decimalMoney(remaining, grant.currency) },
      })
    }
    if (!Number.isSafeInteger(earned + grant.amountMinor)) {
      return refused('FUND_FULL', texts.fundFull, {
        field: 'amount',
        values: {
          most: decimalMoney(Number.MAX_SAFE_INTEGER, grant.currency),
          earned: decimalMoney(earned, grant.currency),
        },
      })
    }
    const fund = found ?? em.create(Fund, { id: newId(), ...placeOf(grant), currency: grant.currency })
    em.persist(fund)
    await post(change, {
      fundId: fund.id,
      partnerId: grant.partnerId,
      movement: 'GRANT',
      allocations: granted({ entityId, minor: grant.amountMinor }),
    })
    record(fundSubject(fund), {
      kind: 'FUNDS_GRANTED',
      data: {
        fund: { id: fund.id, name: period.label },
        amount: decimalMoney(grant.amountMinor, grant.currency),
        ...(grant.note !== undefined && { note: grant.note }),
      },
    })
    return { done: { fundId: fund.id } }
  },
)

type Grant = z.output<typeof schema>

const placeOf = ({ partnerId, programId, usagePeriodId }: Grant) => ({
  partner: partnerId,
  program: programId,
  usagePeriod: usagePeriodId,
})

const lockedFund = async ({ em, lock }: Change, grant: Grant) => {
  const place = placeOf(grant)
  // The fund may not exist yet, so it may have no id to lock.
  await lockName(em, 'FUND', Object.values(place).join(' '))
  const fund = await em.findOne(Fund, place)
  if (fund) await lock(fund.id)
  return fund
}

/** What remains of the entity's money, and what was earned of everybody's: only that can become too large to count. */
const balancesOf = async ({ db }: Change, fund: Fund, entityId: string) => {
  const [row] = await db.rows(
    sql<{
      remaining: string
      earned: string
    }>`select coalesce(sum(minor) filter (where account = 'AVAILABLE' and entity_id = ${entityId}), 0) as remaining,
      coalesce(-sum(minor) filter (where account = 'GRANTED'), 0) as earned
      from fund_balance where fund_id = ${fund.id} and currency = ${fund.currency}`,
  )
  return { remaining: Number(row?.remaining ?? 0), earned: Number(row?.earned ?? 0) }
}

const texts = {
  notEnrolled: {
    en: 'The partner does not take part in this program.',
    sv: 'Partnern deltar inte i det här programmet.',
  },
  otherCurrency: { en: 'This fund is held in {currency}.', sv: 'De här medlen förs i {currency}.' },
  fundFull: {
    en: 'A fund holds at most {most}; {earned} was earned in it already.',
    sv: 'Medel kan vara högst {most}; {earned} är redan intjänade.',
  },
  belowZero: { en: 'Only {remaining} remains in the fund.', sv: 'Bara {remaining} återstår av medlen.' },
}
