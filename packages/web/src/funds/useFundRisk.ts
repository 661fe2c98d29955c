import { claimingOf } from '@samop/shared'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { todayIn } from '../language/now.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'

export const fundRiskFragment = graphql(`
  fragment FundRisk on Fund {
    id
    usagePeriod {
      id
      usageTo
      claimingFrom
      claimingTo
    }
    remaining {
      amount
      currency
    }
    program {
      id
      calendar {
        timeZone
      }
    }
  }
`)

export interface FundRisk {
  /** Calls the money at risk only when `soon` is true. */
  text: string
  /** Fewer than thirty days are left to spend or, after that, to claim. */
  soon: boolean
}

/** What is to be done within so many days is soon. */
export const soonDays = 30

/** Says how much remains and by when it must be spent and claimed. Null when nothing remains or claiming is over. */
export function useFundRisk(): (fund: FragmentType<typeof fundRiskFragment>) => FundRisk | null {
  const text = useText()
  const format = useFormat()
  return (masked) => {
    const { remaining, usagePeriod, program } = readFragment(fundRiskFragment, masked)
    const { usageTo: spendBy, claimingTo: claimBy } = usagePeriod
    const today = todayIn(program.calendar.timeZone).toString()
    if (/^-|^0*(\.0*)?$/.test(remaining.amount) || claimingOf(usagePeriod, today) === 'OVER') return null
    const spending = today <= spendBy
    const { days } = Temporal.PlainDate.from(today).until(spending ? spendBy : claimBy, { largestUnit: 'day' })
    const values = { amount: format.money(remaining), spendBy: format.day(spendBy), claimBy: format.day(claimBy) }
    const soon = days < soonDays
    const words = spending
      ? { risk: fundsWords.atRisk, calm: fundsWords.toSpend }
      : { risk: fundsWords.atRiskClaimOnly, calm: fundsWords.toClaim }
    return { text: text(soon ? words.risk : words.calm, values), soon }
  }
}
