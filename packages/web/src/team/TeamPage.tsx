import { useQuery } from '@apollo/client/react'
import { DataTrending24Regular } from '@fluentui/react-icons'
import { ExportButton } from '../export/ExportButton.tsx'
import { readFragment } from '../graphql/fragment-masking.ts'
import type { SlaFiguresFragment } from '../graphql/graphql.ts'
import { shellWords } from '../language/messages/shell.ts'
import { teamWords } from '../language/messages/team.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import { DecisionsByDay } from './DecisionsByDay.tsx'
import { DecisionsTable } from './DecisionsTable.tsx'
import { PeriodChoice } from './PeriodChoice.tsx'
import { daysProblem } from './periods.ts'
import { slaRowFragment, teamDocument } from './teamDocument.ts'
import { TeamFigures } from './TeamFigures.tsx'
import css from './TeamPage.module.css'
import { usePeriod } from './usePeriod.ts'
import { Stack } from '../ui/layout/Stack.tsx'

/** The decisions of a period: how many, how many in time, by whom, for which program and on which day. */
export function TeamPage() {
  const text = useText()
  const format = useFormat()
  const chosen = usePeriod()
  const { days } = chosen
  const problem = daysProblem(days)
  const { data, previousData, error, loading, refetch } = useQuery(teamDocument, {
    variables: days,
    skip: problem !== null,
  })
  const report = (data ?? previousData)?.slaReport
  return (
    <Page
      title={shellWords.team}
      summary={text(teamWords.summary)}
      actions={!problem && <ExportButton list="TEAM" filter={{ period: days }} />}
      printable
      loading={!report && !problem}
      error={report ? undefined : error}
      onRetry={() => void refetch()}
    >
      <Stack gap={16} className={css['root']} aria-busy={loading}>
        <PeriodChoice chosen={chosen} problem={problem} />
        {/* While the chosen days are invalid the last figures stay, since they name their own days. */}
        {report && (
          <>
            <TeamFigures
              total={readFragment(slaRowFragment, report.total)}
              waiting={report.waiting}
              waitingLate={report.waitingLate}
              period={format.dayRange(report.from, report.to)}
              decidedList={href(paths.reviewQueue, {}, { tab: 'all', decided: `${report.from}..${report.to}` })}
            />
            {isEmpty(readFragment(slaRowFragment, report.total)) ? (
              <Surface>
                <EmptyState icon={<DataTrending24Regular aria-hidden />} title={text(teamWords.emptyTitle)}>
                  {text(teamWords.emptyText)}
                </EmptyState>
              </Surface>
            ) : (
              <>
                <DecisionsByDay
                  rows={report.byDay.map((row) => readFragment(slaRowFragment, row))}
                  days={{ from: report.from, to: report.to }}
                />
                <DecisionsTable
                  title={text(teamWords.byReviewer)}
                  name={text(teamWords.reviewer)}
                  rows={report.byReviewer.map((row) => readFragment(slaRowFragment, row))}
                  total={readFragment(slaRowFragment, report.total)}
                />
                <DecisionsTable
                  title={text(teamWords.byProgram)}
                  name={text(teamWords.program)}
                  rows={report.byProgram.map((row) => readFragment(slaRowFragment, row))}
                  total={readFragment(slaRowFragment, report.total)}
                />
              </>
            )}
          </>
        )}
      </Stack>
    </Page>
  )
}

const isEmpty = ({ decided, lateOpen }: SlaFiguresFragment) => decided + lateOpen === 0
