import { claimWords } from '../language/messages/claim.ts'
import { MoneyText } from '../language/MoneyText.tsx'
import { T } from '../language/T.tsx'
import type { MoneyValue } from '../language/useFormat.ts'
import css from './ClaimAmount.module.css'

export interface ClaimAmountProps {
  claim: { amount: MoneyValue; approvedAmount?: MoneyValue | null }
}

/** What a claim is worth in a list: what was approved, and what was claimed where that is not the same. */
export function ClaimAmount({ claim: { amount, approvedAmount } }: ClaimAmountProps) {
  return (
    <>
      <MoneyText money={approvedAmount ?? amount} />
      {approvedAmount && approvedAmount.amount !== amount.amount && (
        <span className={css['of']}>
          <T text={claimWords.ofClaimed} values={{ amount: <MoneyText money={amount} /> }} />
        </span>
      )}
    </>
  )
}
