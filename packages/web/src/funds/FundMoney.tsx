import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { MoneyText } from '../language/MoneyText.tsx'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { claimingNow } from './claimingNow.ts'
import css from './FundMoney.module.css'
import { MoneyBar } from './MoneyBar.tsx'

export const fundMoneyFragment = graphql(`
  fragment FundMoney on Fund {
    id
    earned {
      amount
      currency
    }
    reserved {
      amount
      currency
    }
    approved {
      amount
      currency
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
    usagePeriod {
      id
      claimingFrom
      claimingTo
    }
  }
`)

/** Earned, approved, submitted and what remains or has expired unused, as numbers and as a bar. */
export function FundMoney({ fund: masked }: { fund: FragmentType<typeof fundMoneyFragment> }) {
  const text = useText()
  const format = useFormat()
  const fund = readFragment(fundMoneyFragment, masked)
  const isOver = claimingNow(fund) === 'OVER'
  const said = {
    earned: format.money(fund.earned),
    approved: format.money(fund.approved),
    reserved: format.money(fund.reserved),
    remaining: format.money(fund.remaining),
  }
  const figures = [
    { label: fundsWords.earned, amount: fund.earned },
    { key: 'approved', label: fundsWords.approved, amount: fund.approved },
    { key: 'reserved', label: fundsWords.reserved, amount: fund.reserved },
    {
      key: isOver ? 'expired' : 'remaining',
      label: isOver ? fundsWords.expiredUnused : fundsWords.remaining,
      amount: fund.remaining,
    },
  ] as const
  return (
    <div>
      <dl className={css['numbers']}>
        {figures.map(({ label, amount, ...figure }) => (
          <div key={label.en}>
            <dt>
              {'key' in figure && <span aria-hidden className={`${css['key']} ${css[figure.key]}`} />}
              {text(label)}
            </dt>
            <dd>
              <MoneyText money={amount} />
            </dd>
          </div>
        ))}
      </dl>
      <MoneyBar
        label={text(isOver ? fundsWords.barTextOver : fundsWords.barText, said)}
        whole={fund.earned.amount}
        parts={figures.flatMap((figure) =>
          'key' in figure ? [{ key: figure.key, amount: figure.amount.amount, label: text(figure.label) }] : [],
        )}
      />
    </div>
  )
}
