import type { Language, Text } from '@samop/shared'
import { badInput } from '../../errors.ts'
import { slaReport } from '../../sla/slaReport.ts'
import { slaRow } from '../../sla/slaRow.ts'
import { decimalIn } from '../csv.ts'
import type { ListFilter } from '../ListFilter.ts'
import { cellsOf, type Asking, type Column, type ExportedList, headingsOf } from './ExportedList.ts'

type Row = Awaited<ReturnType<typeof slaReport>>['total'] & { readonly by: Text }

const total: Text = { en: 'All', sv: 'Alla' }
const by = {
  total,
  byReviewer: { en: 'Reviewer', sv: 'Granskare' },
  byProgram: { en: 'Program', sv: 'Program' },
  byDay: { en: 'Day', sv: 'Dag' },
} as const satisfies Record<string, Text>

/** Late and open claims that are assigned to nobody, so that the rows add up. */
const nobody: Text = { en: 'Unassigned', sv: 'Ej tilldelade' }

const columns: readonly Column<Row>[] = [
  { heading: { en: 'By', sv: 'Per' }, cell: (row, language) => row.by[language] },
  { heading: { en: 'Name', sv: 'Namn' }, cell: ({ id, name }) => (id === 'total' ? null : name) },
  { heading: { en: 'Decided', sv: 'Beslutade' }, cell: ({ decided }) => String(decided) },
  { heading: { en: 'In time', sv: 'I tid' }, cell: ({ inTime }) => String(inTime) },
  { heading: { en: 'Decided late', sv: 'Beslutade för sent' }, cell: ({ late }) => String(late) },
  { heading: { en: 'Late and still open', sv: 'Försenade och ännu öppna' }, cell: ({ lateOpen }) => String(lateOpen) },
  {
    heading: { en: 'Median, business days', sv: 'Median, arbetsdagar' },
    cell: ({ medianBusinessDays: days }, language: Language) =>
      days === null ? null : decimalIn(String(days), language),
  },
]

const reportOf = ({ db, actor, now }: Asking, { period }: ListFilter) => {
  if (!period) throw badInput('input.filter.period', 'is missing: TEAM is of some days.')
  return slaReport({ db, caller: actor, now }, period.from, period.to)
}

/** The report of the validation team, all its tables below each other. */
export const team: ExportedList = {
  filter: 'period',
  headings: () => headingsOf(columns),
  check: async (asking, filter) => void (await reportOf(asking, filter)),
  read: async (asking, filter, { language }) => {
    const report = await reportOf(asking, filter)
    const unassigned = report.byReviewer.reduce((rest, { lateOpen }) => rest - lateOpen, report.total.lateOpen)
    const rows = [
      { ...report.total, by: by.total },
      ...report.byReviewer.map((row) => ({ ...row, by: by.byReviewer })),
      ...(unassigned > 0 ? [{ ...slaRow('unassigned', nobody[language], [], unassigned), by: by.byReviewer }] : []),
      ...(['byProgram', 'byDay'] as const).flatMap((table) => report[table].map((row) => ({ ...row, by: by[table] }))),
    ]
    return { lines: cellsOf(columns, rows, language) }
  },
}
