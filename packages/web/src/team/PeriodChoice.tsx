import { Radio, RadioGroup } from '@fluentui/react-components'
import type { Text } from '@samop/shared'
import { teamWords } from '../language/messages/team.ts'
import { useText } from '../language/useText.ts'
import { DayField } from './DayField.tsx'
import css from './PeriodChoice.module.css'
import { periodKeys, periods } from './periods.ts'
import type { ChosenPeriod } from './usePeriod.ts'
import { Row } from '../ui/layout/Row.tsx'

const own = 'own'

/** Chooses a named period or any two days. */
export function PeriodChoice({ chosen, problem }: { chosen: ChosenPeriod; problem: Text | null }) {
  const text = useText()
  const { period, days, choose, chooseDays } = chosen
  const pick = (value: string) => {
    const next = periodKeys.find((key) => key === value)
    if (next) choose(next)
    else chooseDays(days)
  }
  return (
    <div className={css['root']}>
      <RadioGroup
        layout="horizontal"
        className={css['choice'] ?? ''}
        aria-label={text(teamWords.period)}
        value={period ?? own}
        onChange={(_, { value }) => pick(value)}
      >
        {periodKeys.map((key) => (
          <Radio key={key} value={key} label={text(periods[key].label)} />
        ))}
        <Radio value={own} label={text(teamWords.ownDates)} />
      </RadioGroup>
      {period === null && (
        <Row gap={12} align="flex-start" wrap>
          <DayField label={text(teamWords.from)} day={days.from} onChange={(from) => chooseDays({ ...days, from })} />
          <DayField
            label={text(teamWords.to)}
            day={days.to}
            error={problem && text(problem)}
            onChange={(to) => chooseDays({ ...days, to })}
          />
        </Row>
      )}
    </div>
  )
}
