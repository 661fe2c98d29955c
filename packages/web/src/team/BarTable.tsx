import { DayText } from '../language/DayText.tsx'
import { teamWords } from '../language/messages/team.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { DataList } from '../ui/DataList.tsx'
import type { Bar } from './bars.ts'

/** The numbers of the bar chart as a table, without the days that have no decisions. */
export function BarTable({ bars, byWeek }: { bars: readonly Bar[]; byWeek: boolean }) {
  const text = useText()
  const { number } = useFormat()
  return (
    <DataList
      caption={text(byWeek ? teamWords.byWeek : teamWords.byDay)}
      rows={bars.filter(({ inTime, late }) => inTime + late > 0)}
      rowKey={({ day }) => day}
      columns={[
        {
          key: 'day',
          header: text(byWeek ? teamWords.week : teamWords.day),
          primary: true,
          cell: ({ day }) => <DayText day={day} />,
        },
        {
          key: 'decided',
          header: text(teamWords.decided),
          align: 'end',
          phone: 'end',
          phoneLabel: true,
          cell: ({ inTime, late }) => number(inTime + late),
        },
        {
          key: 'inTime',
          header: text(teamWords.inTime),
          align: 'end',
          phone: 'second',
          phoneLabel: true,
          cell: ({ inTime }) => number(inTime),
        },
        {
          key: 'late',
          header: text(teamWords.late),
          align: 'end',
          phone: 'last',
          phoneLabel: true,
          cell: ({ late }) => number(late),
        },
      ]}
    />
  )
}
