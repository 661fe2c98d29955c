import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { MoneyText } from '../language/MoneyText.tsx'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { claimingNow } from './claimingNow.ts'
import css from './FundMoney.module.css'
import { MoneyBar } from './MoneyBar.tsx'
import { Row } from '../ui/layout/Row.tsx'

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
    claimed {
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

/** Earned, claimed and what remains or has expired unused, as numbers and as a bar. */
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
  return (
    <div>
      <dl className={css['numbers']}>
        <div>
          <dt>{text(fundsWords.earned)}</dt>
          <dd>
            <MoneyText money={fund.earned} />
          </dd>
        </div>
        <div>
          <dt>{text(fundsWords.claimed)}</dt>
          <dd>
            <MoneyText money={fund.claimed} />
            <Row as="span" gap={6} align="center" className={css['part']}>
              <span aria-hidden className={`${css['key']} ${css['approved']}`} />
              {text(fundsWords.partApproved, said)}
            </Row>
            <Row as="span" gap={6} align="center" className={css['part']}>
              <span aria-hidden className={`${css['key']} ${css['reserved']}`} />
              {text(fundsWords.partReserved, said)}
            </Row>
          </dd>
        </div>
        <div>
          <dt>
            <span aria-hidden className={`${css['key']} ${css['remaining']}`} />
            {text(isOver ? fundsWords.expiredUnused : fundsWords.remaining)}
          </dt>
          <dd>
            <MoneyText money={fund.remaining} />
          </dd>
        </div>
      </dl>
      <MoneyBar
        label={text(isOver ? fundsWords.barTextOver : fundsWords.barText, said)}
        whole={fund.earned.amount}
        parts={[
          { key: 'approved', amount: fund.approved.amount },
          { key: 'reserved', amount: fund.reserved.amount },
        ]}
      />
    </div>
  )
}
