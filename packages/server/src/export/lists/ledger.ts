import {
  type Account,
  accounts,
  type Currency,
  formatDecimal,
  type FundMovement,
  money,
  type Text,
} from '@samop/shared'
import { sql } from 'kysely'
import { fundConditions } from '../../funds/fundPage.ts'
import { decimalIn } from '../csv.ts'
import type { ListFilter } from '../ListFilter.ts'
import { type Asking, cellsOf, type Column, type ExportedList, headingsOf } from './ExportedList.ts'
import { momentIn } from './moments.ts'

interface Entry {
  readonly id: string
  readonly at: string
  readonly partner: string
  readonly program: string
  readonly period: string
  readonly entity: string
  readonly movement: FundMovement
  readonly account: Account
  readonly claim: string | null
  readonly minor: number
  readonly currency: Currency
}

const movements: Readonly<Record<FundMovement, Text>> = {
  GRANT: { en: 'Earned', sv: 'Intjänat' },
  RESERVE: { en: 'Reserved at submission', sv: 'Reserverat vid inskick' },
  ADJUST: { en: 'Adjusted at resubmission', sv: 'Justerat vid nytt inskick' },
  RELEASE: { en: 'Released', sv: 'Återfört' },
  SETTLE: { en: 'Settled at approval', sv: 'Avräknat vid godkännande' },
}

const columns: readonly Column<Entry>[] = [
  { heading: { en: 'When (UTC)', sv: 'När (UTC)' }, cell: ({ at }) => momentIn(at) },
  { heading: { en: 'Partner', sv: 'Partner' }, cell: ({ partner }) => partner },
  { heading: { en: 'Program', sv: 'Program' }, cell: ({ program }) => program },
  { heading: { en: 'Usage period', sv: 'Användningsperiod' }, cell: ({ period }) => period },
  { heading: { en: 'Paid by', sv: 'Betalas av' }, cell: ({ entity }) => entity },
  { heading: { en: 'What', sv: 'Vad' }, cell: ({ movement }, language) => movements[movement][language] },
  { heading: { en: 'Claim', sv: 'Anspråk' }, cell: ({ claim }) => claim },
  { heading: { en: 'Account', sv: 'Konto' }, cell: ({ account }, language) => accounts[account].label[language] },
  {
    heading: { en: 'Amount', sv: 'Belopp' },
    cell: ({ minor, currency }, language) => decimalIn(formatDecimal(money(minor, currency)), language),
  },
  { heading: { en: 'Currency', sv: 'Valuta' }, cell: ({ currency }) => currency },
]

const whereOf = ({ actor }: Asking, { fundFilter }: ListFilter) =>
  sql.join(fundConditions(actor, fundFilter ?? {}), sql` and `)

/** Every entry of the ledgers of the funds, the oldest first. */
export const ledger: ExportedList = {
  filter: 'fundFilter',
  headings: () => headingsOf(columns),
  check: (asking, filter) => void whereOf(asking, filter),
  read: async (asking, filter, { place, size, language }) => {
    const beyond = place ? sql`l.id > ${place}::text::uuid` : sql`true`
    const rows = await asking.db.rows(
      sql<Entry>`select l.id, to_json(l.at)#>>'{}' as at, p.name as partner, g.name as program, u.label as period, n.name as entity,
          l.movement, l.account, c.number as claim, l.minor::float8 as minor, l.currency
        from ledger_posting l join fund f on f.id = l.fund_id join partner p on p.id = f.partner_id join program g on g.id = f.program_id
          join usage_period u on u.id = f.usage_period_id join funding_entity n on n.id = l.entity_id left join claim c on c.id = l.claim_id
        where ${whereOf(asking, filter)} and ${beyond} order by l.id limit ${size}`,
    )
    const last = rows.at(-1)
    return { lines: cellsOf(columns, rows, language), ...(last && rows.length === size && { place: last.id }) }
  },
  count: async (asking, filter) => {
    const [row] = await asking.db.rows(
      sql<{ total: number }>`select count(*)::int as total from ledger_posting l join fund f on f.id = l.fund_id
        where ${whereOf(asking, filter)}`,
    )
    return row?.total ?? 0
  },
}
