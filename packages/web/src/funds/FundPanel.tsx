import { latestFirst } from '@samop/shared'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { Select } from '../ui/control/Select.tsx'
import { FormField } from '../ui/FormField.tsx'
import { Surface } from '../ui/Surface.tsx'
import { FundMoney } from './FundMoney.tsx'
import css from './FundPanel.module.css'
import { FundTimeline } from './FundTimeline.tsx'
import { FundTodo } from './FundTodo.tsx'
import { Row } from '../ui/layout/Row.tsx'
import { Stack } from '../ui/layout/Stack.tsx'

export const fundPanelFragment = graphql(`
  fragment FundPanel on Fund {
    id
    usagePeriod {
      id
      label
      usageFrom
      usageTo
      claimingFrom
      claimingTo
    }
    ...FundMoney
    ...FundTimeline
    ...FundTodo
  }
`)

export interface FundPanelProps {
  /** The fund of the chosen period. */
  fund: FragmentType<typeof fundPanelFragment> | undefined
  funds: FragmentType<typeof fundPanelFragment>[]
  onChoose: (usagePeriodId: string) => void
  /** What can be done with the chosen fund. */
  actions?: ReactNode
}

/** Chooses a period by label and dates, and shows its money, its phases and what needs doing. */
export function FundPanel({ fund: masked, funds: maskedFunds, onChoose, actions }: FundPanelProps) {
  const text = useText()
  const format = useFormat()
  const fund = readFragment(fundPanelFragment, masked)
  const funds = latestFirst(readFragment(fundPanelFragment, maskedFunds))
  if (!fund) return <Surface>{text(fundsWords.noFund)}</Surface>
  return (
    <Surface>
      <Stack gap={20} shrinks className={css['root']}>
        <Row gap={[8, 16]} align="end" justify="space-between" wrap>
          <Stack gap={8} className={css['period']}>
            <FormField label={text(fundsWords.period)}>
              <Select value={fund.usagePeriod.id} onChange={(_, { value }) => onChoose(value)}>
                {funds.map(({ usagePeriod: period }) => (
                  <option key={period.id} value={period.id}>
                    {text(fundsWords.periodDates, {
                      label: period.label,
                      dates: format.dayRange(period.usageFrom, period.usageTo),
                    })}
                  </option>
                ))}
              </Select>
            </FormField>
          </Stack>
          {actions}
        </Row>
        <FundMoney fund={fund} />
        <FundTimeline fund={fund} />
        <FundTodo fund={fund} />
      </Stack>
    </Surface>
  )
}
