import type { SlaFiguresFragment } from '../graphql/graphql.ts'
import { teamWords } from '../language/messages/team.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { DataList } from '../ui/DataList.tsx'
import { Surface } from '../ui/Surface.tsx'
import css from './DecisionsTable.module.css'
import { ShareBar } from './ShareBar.tsx'
import { useMedianText } from './useMedianText.ts'

export interface DecisionsTableProps {
  title: string
  /** The heading of the first column: what each row stands for. */
  name: string
  rows: readonly SlaFiguresFragment[]
}

/** Decisions by reviewer or program: the numbers, and a bar beside them. */
export function DecisionsTable({ title, name, rows }: DecisionsTableProps) {
  const text = useText()
  const { number, percent } = useFormat()
  const median = useMedianText()
  const most = Math.max(1, ...rows.map(({ decided, lateOpen }) => decided + lateOpen))
  return (
    <Surface title={title} flush>
      <DataList
        caption={title}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: name, primary: true, width: '28%', cell: (row) => row.name },
          {
            key: 'bar',
            header: <span className="samop-hidden">{text(teamWords.picture)}</span>,
            width: '22%',
            cell: ({ inTime, late, lateOpen }) => (
              <span className={css['bar']}>
                <ShareBar inTime={inTime} late={late + lateOpen} of={most} />
              </span>
            ),
          },
          {
            key: 'decided',
            header: text(teamWords.decided),
            align: 'end',
            phone: 'second',
            phoneLabel: true,
            cell: ({ decided }) => number(decided),
          },
          {
            key: 'inTime',
            header: text(teamWords.inTime),
            align: 'end',
            phone: 'third',
            phoneLabel: true,
            cell: ({ inTime, decided, lateOpen }) => (
              <>
                {number(inTime)}{' '}
                <span className={css['share']}>
                  {decided + lateOpen > 0 && percent(Math.round((inTime / (decided + lateOpen)) * 100) / 100)}
                </span>
              </>
            ),
          },
          {
            key: 'late',
            header: text(teamWords.late),
            align: 'end',
            phone: 'last',
            phoneLabel: true,
            cell: ({ late, lateOpen }) => (
              <>
                {number(late + lateOpen)}{' '}
                <span className={css['share']}>{lateOpen > 0 && text(teamWords.open, { count: lateOpen })}</span>
              </>
            ),
          },
          {
            key: 'median',
            header: text(teamWords.median),
            align: 'end',
            phone: 'end',
            cell: ({ medianBusinessDays }) => <span className={css['median']}>{median(medianBusinessDays)}</span>,
          },
        ]}
      />
    </Surface>
  )
}
