import { type Account, type ClaimStatus, type Currency, money, showMoney, statuses } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import type { Db } from '../sql.ts'

/** Whether the ledger, the balances and the claims agree. */
export interface Reconciled {
  /** What does not agree, each as a sentence; the first ones of each kind. */
  readonly breaks: readonly string[]
  readonly transactions: number
  readonly accounts: number
  readonly claims: number
}

const mostOfAKind = 20

/** Folds the whole ledger, in one transaction, and compares it with what is kept of it and with the claims. */
export const reconcile = (services: Pick<Services, 'ownPool' | 'clock'>): Promise<Reconciled> =>
  readAsSystem(services, async (db) => {
    await db.rows(sql`select set_config('statement_timeout', '0', true)`)
    const breaks = [await unbalanced(db), await wrongBalances(db), await wrongClaims(db)].flat()
    const [counted] = await db.rows(
      sql<
        Omit<Reconciled, 'breaks'>
      >`select (select count(distinct transaction_id)::int from ledger_posting) as transactions,
        (select count(*)::int from fund_balance) as accounts, (select count(*)::int from claim) as claims`,
    )
    return { breaks, ...counted! }
  })

interface Sum {
  readonly currency: Currency
  readonly minor: string
}

const shown = (minor: string, currency: Currency) => showMoney(money(BigInt(minor), currency), 'en')

/** Every transaction of the ledger sums to zero for each entity and currency. */
const unbalanced = async (db: Db): Promise<string[]> => {
  const found = await db.rows(
    sql<
      Sum & { transaction: string; entity: string }
    >`select transaction_id as transaction, e.key as entity, p.currency, sum(minor)::text as minor
      from ledger_posting p join funding_entity e on e.id = p.entity_id
      group by 1, 2, 3 having sum(minor) <> 0 order by 1 limit ${mostOfAKind}`,
  )
  return found.map(
    ({ transaction, entity, currency, minor }) =>
      `transaction ${transaction}: the postings of ${entity} sum to ${shown(minor, currency)}`,
  )
}

/** Every balance is the sum of its postings. */
const wrongBalances = async (db: Db): Promise<string[]> => {
  const found = await db.rows(
    sql<{
      fund: string
      entity: string
      account: Account
      currency: Currency
      kept: string
      posted: string
    }>`select fund_id as fund, e.key as entity, account,
        e.currency, coalesce(b.minor, 0)::text as kept, coalesce(p.minor, 0)::text as posted
      from fund_balance b full join samop_balances() p using (fund_id, account, entity_id) join funding_entity e on e.id = entity_id
      where b.minor is distinct from p.minor order by 1, 2, 3 limit ${mostOfAKind}`,
  )
  return found.map(
    ({ fund, entity, account, currency, kept, posted }) =>
      `fund ${fund}, ${entity}, ${account}: the balance is ${shown(kept, currency)}, the postings sum to ${shown(posted, currency)}`,
  )
}

/** Every claim has its money where its status says, and as much as it says. */
const wrongClaims = async (db: Db): Promise<string[]> => {
  const found = await db.rows(
    sql<{
      number: string
      status: ClaimStatus
      account: Account
      currency: Currency
      posted: string
      due: string
    }>`with held as (
        select claim_id, account, currency, sum(minor) as minor from ledger_posting where account in ('RESERVED', 'APPROVED') group by 1, 2, 3
      )
      select c.number, c.status, a.account, c.currency, coalesce(held.minor, 0)::text as posted, due.minor::text as due
      from claim c join (values ${placesOfMoney}) s(status, account) on s.status = c.status
        cross join (values ('RESERVED'), ('APPROVED')) a(account)
        cross join lateral (select case when s.account is distinct from a.account then 0 when a.account = 'APPROVED' then c.approved_minor
          else coalesce((case c.status when 'ACTION_REQUIRED' then c.before_answer end->'claim'->>'amount_minor')::bigint, c.amount_minor) end as minor) due
        left join held on held.claim_id = c.id and held.account = a.account and held.currency = c.currency
      where coalesce(held.minor, 0) is distinct from due.minor order by c.id, a.account limit ${mostOfAKind}`,
  )
  return found.map(
    ({ number, status, account, currency, posted, due }) =>
      `claim ${number}, ${account}: its postings sum to ${shown(posted, currency)}, as ${status} it has ${shown(due, currency)}`,
  )
}

const placesOfMoney: RawBuilder<unknown> = sql.join(
  Object.entries(statuses).map(([status, row]) => sql`(${status}::text, ${row.money}::text)`),
)
