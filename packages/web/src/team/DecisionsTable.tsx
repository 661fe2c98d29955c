import type { SlaFiguresFragment } from '../graphql/graphql.ts'
import { teamWords } from '../language/messages/team.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { DataList } from '../ui/DataList.tsx'
import { Surface } from '../ui/Surface.tsx'
import css from './DecisionsTable.module.css'
import { shareOf } from './share.ts'
import { ShareBar } from './ShareBar.tsx'
import { useMedianText } from './useMedianText.ts'

export interface DecisionsTableProps {
  title: string
  /** The heading of the first column: what each row stands for. */
  name: string
  rows: readonly SlaFiguresFragment[]
  total: SlaFiguresFragment
}

/** Decisions by reviewer or program: the numbers, and a bar beside them; below them what nobody has, and the sum. */
export function DecisionsTable({ title, name, rows, total }: DecisionsTableProps) {
  const text = useText()
  const { number, percent } = useFormat()
  const median = useMedianText()
  const unassigned = unassignedOf(rows, total)
  const listed = unassigned ? [...rows, unassigned] : rows
  const most = Math.max(1, ...listed.map(measuredOf))
  return (
    <Surface title={title} flush>
      <DataList
        caption={title}
        rows={listed}
        rowKey={({ id }) => id}
        sum={total}
        columns={[
          { key: 'name', header: name, primary: true, width: '28%', cell: (row) => <RowName row={row} /> },
          {
            key: 'bar',
            header: <span className="samop-hidden">{text(teamWords.picture)}</span>,
            width: '22%',
            cell: ({ id, inTime, late, lateOpen }) =>
              id !== total.id && (
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
            cell: (row) => (
              <>
                {number(row.inTime)}{' '}
                <span className={`${css['share']} ${css['percent']}`}>
                  {measuredOf(row) > 0 && percent(shareOf(row.inTime, measuredOf(row)))}
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

const measuredOf = ({ decided, lateOpen }: SlaFiguresFragment) => decided + lateOpen

const nobody = 'unassigned'

function RowName({ row: { id, name } }: { row: SlaFiguresFragment }) {
  const text = useText()
  if (id === 'total') return text(teamWords.sum)
  if (id !== nobody) return name
  return <Link to={href(paths.reviewQueue, {}, { tab: 'unassigned' })}>{text(teamWords.unassigned)}</Link>
}

/** The claims that are late and assigned to nobody: the rest of the total. Every decision has its reviewer and its program. */
function unassignedOf(rows: readonly SlaFiguresFragment[], total: SlaFiguresFragment): SlaFiguresFragment | undefined {
  const lateOpen = rows.reduce((rest, row) => rest - row.lateOpen, total.lateOpen)
  if (lateOpen <= 0) return undefined
  return { id: nobody, name: nobody, decided: 0, inTime: 0, late: 0, lateOpen, medianBusinessDays: null }
}
