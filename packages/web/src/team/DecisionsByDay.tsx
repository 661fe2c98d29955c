import { ToggleButton } from '@fluentui/react-components'
import { DataBarVertical20Regular, Table20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { SlaFiguresFragment } from '../graphql/graphql.ts'
import { teamWords } from '../language/messages/team.ts'
import { useText } from '../language/useText.ts'
import { Surface } from '../ui/Surface.tsx'
import { BarChart } from './BarChart.tsx'
import { barsOf, isByWeek } from './bars.ts'
import { BarTable } from './BarTable.tsx'
import type { Days } from './periods.ts'
import { Row } from '../ui/layout/Row.tsx'

export interface DecisionsByDayProps {
  rows: readonly SlaFiguresFragment[]
  days: Days
}

/** The decisions of each day, as a chart or as a table of the same numbers. */
export function DecisionsByDay({ rows, days }: DecisionsByDayProps) {
  const text = useText()
  const [asTable, setAsTable] = useState(false)
  const bars = barsOf(rows, days)
  const byWeek = isByWeek(days)
  return (
    <Surface
      title={text(byWeek ? teamWords.byWeek : teamWords.byDay)}
      flush={asTable}
      actions={
        <Row gap={4} role="group" aria-label={text(teamWords.view)}>
          <ToggleButton
            size="small"
            icon={<DataBarVertical20Regular />}
            checked={!asTable}
            onClick={() => setAsTable(false)}
          >
            {text(teamWords.picture)}
          </ToggleButton>
          <ToggleButton size="small" icon={<Table20Regular />} checked={asTable} onClick={() => setAsTable(true)}>
            {text(teamWords.table)}
          </ToggleButton>
        </Row>
      }
    >
      {asTable ? <BarTable bars={bars} byWeek={byWeek} /> : <BarChart bars={bars} byWeek={byWeek} days={days} />}
    </Surface>
  )
}
