import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { todayIn } from '../language/now.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { Surface } from '../ui/Surface.tsx'
import { currentFund } from './currentFund.ts'
import { FundMoney } from './FundMoney.tsx'
import { FundTimeline } from './FundTimeline.tsx'
import { FundTodo } from './FundTodo.tsx'
import { OtherPeriods } from './OtherPeriods.tsx'
import css from './PlanCard.module.css'
import { Stack } from '../ui/layout/Stack.tsx'
import { Text } from '../ui/layout/Text.tsx'

export const planProgramFragment = graphql(`
  fragment PlanProgram on Program {
    id
    name
    coopSharePercent
    calendar {
      name
      timeZone
    }
  }
`)

export const planFundFragment = graphql(`
  fragment PlanFund on Fund {
    id
    program {
      id
    }
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
    ...OtherPeriod
  }
`)

export interface PlanCardProps {
  program: FragmentType<typeof planProgramFragment>
  /** The partner's funds in the program, one per period. */
  funds: FragmentType<typeof planFundFragment>[]
}

/** One program the partner is enrolled in: the current period with its money and dates, the others in brief. */
export function PlanCard({ program: maskedProgram, funds: maskedFunds }: PlanCardProps) {
  const text = useText()
  const format = useFormat()
  const program = readFragment(planProgramFragment, maskedProgram)
  const funds = readFragment(planFundFragment, maskedFunds)
  const current = currentFund(funds, todayIn(program.calendar.timeZone).toString())
  const coop = href(paths.coopManagement, { programId: program.id }, { period: current?.usagePeriod.id })
  return (
    <Surface
      title={program.name}
      actions={
        <ButtonLink to={coop} appearance="primary">
          {text(fundsWords.openCoop)}{' '}
          <span className="samop-hidden">{text(fundsWords.ofProgram, { program: program.name })}</span>
        </ButtonLink>
      }
    >
      <p className={css['share']}>
        {text(fundsWords.periodShare, { share: format.percent(program.coopSharePercent / 100) })}
      </p>
      {!current && <p>{text(fundsWords.noFund)}</p>}
      {current && (
        <Stack gap={20} shrinks>
          <div>
            <Text as="h3" size={300} weight="regular" className={css['label']}>
              {text(fundsWords.currentPeriod)} <b>{current.usagePeriod.label}</b>
            </Text>
          </div>
          <FundMoney fund={current} />
          <FundTimeline fund={current} />
          <div>
            <Text as="h3" size={300} weight="regular" className={css['label']}>
              {text(fundsWords.todo)}
            </Text>
            <FundTodo fund={current} />
          </div>
          <OtherPeriods funds={funds.filter((fund) => fund !== current)} />
        </Stack>
      )}
    </Surface>
  )
}
