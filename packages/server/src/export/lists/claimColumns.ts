import { clocks, formatDecimal, type Language, money, statuses } from '@samop/shared'
import type { ClaimRow } from '../../claim/ClaimRow.ts'
import type { RowPart } from '../../claim/claimRows.ts'
import { decimalIn } from '../csv.ts'
import type { Column } from './ExportedList.ts'

/** The parts of a claim that the columns read. */
export const exportedParts: ReadonlySet<RowPart> = new Set([
  'details',
  'partner',
  'program',
  'usagePeriod',
  'runningClock',
])

/** The columns of an export, in order. Days are ISO days in the time zone of the program's calendar. */
export const claimExportColumns: readonly Column<ClaimRow>[] = [
  { heading: { en: 'Number', sv: 'Nummer' }, cell: ({ number }) => number },
  { heading: { en: 'Partner', sv: 'Partner' }, cell: ({ partner }) => partner!.name },
  { heading: { en: 'Program', sv: 'Program' }, cell: ({ program }) => program!.name },
  { heading: { en: 'Usage period', sv: 'Användningsperiod' }, cell: ({ usagePeriod }) => usagePeriod!.label },
  { heading: { en: 'Status', sv: 'Status' }, cell: ({ status }, language) => statuses[status].label[language] },
  { heading: { en: 'Title', sv: 'Rubrik' }, cell: ({ title }) => title },
  { heading: { en: 'Activity from', sv: 'Aktivitet från' }, cell: ({ details }) => details!.activityFrom },
  { heading: { en: 'Activity to', sv: 'Aktivitet till' }, cell: ({ details }) => details!.activityTo },
  { heading: { en: 'Amount', sv: 'Belopp' }, cell: (claim, language) => amountIn(claim, claim.amountMinor, language) },
  {
    heading: { en: 'Approved amount', sv: 'Godkänt belopp' },
    cell: (claim, language) => amountIn(claim, claim.approvedMinor, language),
  },
  { heading: { en: 'Currency', sv: 'Valuta' }, cell: ({ currency }) => currency },
  { heading: { en: 'Submitted', sv: 'Inskickat' }, cell: (claim) => dayOf(claim, claim.submittedAt) },
  { heading: { en: 'Decided', sv: 'Avgjort' }, cell: (claim) => dayOf(claim, claim.details!.decidedAt) },
  {
    heading: { en: 'Deadline', sv: 'Tidsfrist' },
    cell: (claim, language) => {
      const { runningClock } = claim
      return runningClock && clocks[runningClock.record.clock].label[language]
    },
  },
  { heading: { en: 'Due day', sv: 'Sista dag' }, cell: ({ runningClock }) => runningClock?.dueOn },
]

/** Only the vendor's people get them. */
export const vendorsColumns: readonly Column<ClaimRow>[] = [
  { heading: { en: 'Reviewer', sv: 'Granskare' }, cell: ({ assignee }) => assignee?.name },
]

const amountIn = ({ currency }: ClaimRow, minor: number | null, language: Language) =>
  minor === null ? null : decimalIn(formatDecimal(money(minor, currency)), language)

const dayOf = ({ program }: ClaimRow, at: string | null) =>
  at && Temporal.Instant.from(at).toZonedDateTimeISO(program!.timeZone).toPlainDate().toString()
