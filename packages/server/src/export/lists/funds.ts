import { formatDecimal, type Language, money } from '@samop/shared'
import { fundConditions } from '../../funds/fundPage.ts'
import { type FundPlace, fundRows } from '../../funds/fundRows.ts'
import type { FundRow } from '../../funds/FundView.ts'
import { decimalIn } from '../csv.ts'
import { cellsOf, type Column, type ExportedList, headingsOf } from './ExportedList.ts'

const amount = (of: (fund: FundRow) => number) => (fund: FundRow, language: Language) =>
  decimalIn(formatDecimal(money(of(fund), fund.currency)), language)

/** A fund with its days, which the label of a period alone does not tell. */
const columns: readonly Column<FundRow>[] = [
  { heading: { en: 'Partner', sv: 'Partner' }, cell: ({ partner }) => partner.name },
  { heading: { en: 'Program', sv: 'Program' }, cell: ({ program }) => program.name },
  { heading: { en: 'Usage period', sv: 'Användningsperiod' }, cell: ({ usagePeriod }) => usagePeriod.label },
  { heading: { en: 'Used from', sv: 'Används från' }, cell: ({ usagePeriod }) => usagePeriod.usageFrom },
  { heading: { en: 'Used to', sv: 'Används till' }, cell: ({ usagePeriod }) => usagePeriod.usageTo },
  { heading: { en: 'Claimed from', sv: 'Skickas in från' }, cell: ({ usagePeriod }) => usagePeriod.claimingFrom },
  { heading: { en: 'Claimed to', sv: 'Skickas in till' }, cell: ({ usagePeriod }) => usagePeriod.claimingTo },
  { heading: { en: 'Earned', sv: 'Intjänat' }, cell: amount(({ earnedMinor }) => earnedMinor) },
  { heading: { en: 'Reserved', sv: 'Reserverat' }, cell: amount(({ reservedMinor }) => reservedMinor) },
  { heading: { en: 'Approved', sv: 'Godkänt' }, cell: amount(({ approvedMinor }) => approvedMinor) },
  { heading: { en: 'Remaining', sv: 'Återstår' }, cell: amount(({ remainingMinor }) => remainingMinor) },
  { heading: { en: 'Currency', sv: 'Valuta' }, cell: ({ currency }) => currency },
]

/** Funds, in the order of their list. */
export const funds: ExportedList = {
  filter: 'fundFilter',
  headings: () => headingsOf(columns),
  check: ({ actor }, { fundFilter: filter }) => void fundConditions(actor, filter ?? {}),
  read: async ({ db, actor, now }, { fundFilter: filter }, { place, size, language }) => {
    const rows = await fundRows(
      { db, now },
      fundConditions(actor, filter ?? {}),
      size,
      (place ?? null) as FundPlace | null,
    )
    const last = rows.at(-1)
    return {
      lines: cellsOf(columns, rows, language),
      ...(last &&
        rows.length === size && { place: { periodId: last.usagePeriod.id, id: last.id } satisfies FundPlace }),
    }
  },
}
