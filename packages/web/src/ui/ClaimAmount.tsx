import { claimWords } from '../language/messages/claim.ts'
import { MoneyText } from '../language/MoneyText.tsx'
import { T } from '../language/T.tsx'
import type { MoneyValue } from '../language/useFormat.ts'
import css from './ClaimAmount.module.css'
import { Text } from './layout/Text.tsx'

export interface ClaimAmountProps {
  claim: { amount: MoneyValue; approvedAmount?: MoneyValue | null }
}

/** The amount of a claim in a list: the approved amount, and the claimed one where the two differ. */
export function ClaimAmount({ claim: { amount, approvedAmount } }: ClaimAmountProps) {
  return (
    <span className={css['root']}>
      <MoneyText money={approvedAmount ?? amount} />
      {approvedAmount && approvedAmount.amount !== amount.amount && (
        <Text as="span" size={200} tone="soft">
          <T text={claimWords.ofClaimed} values={{ amount: <MoneyText money={amount} /> }} />
        </Text>
      )}
    </span>
  )
}
