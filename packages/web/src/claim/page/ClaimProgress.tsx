import type { ReactNode } from 'react'
import type { ClaimHeaderFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { MoneyText } from '../../language/MoneyText.tsx'
import { useText } from '../../language/useText.ts'
import css from './ClaimProgress.module.css'
import { Text } from '../../ui/layout/Text.tsx'

export interface ClaimProgressProps {
  claim: Pick<ClaimHeaderFragment, 'status' | 'amount' | 'approvedAmount'>
}

/** The money's way: what is claimed, what is approved of it, and the payment, whose day the clock beside it says. */
export function ClaimProgress({ claim: { status, amount, approvedAmount } }: ClaimProgressProps) {
  const text = useText()
  const inPart = approvedAmount !== null && approvedAmount.amount !== amount.amount
  return (
    <ol className={css['root']} aria-label={text(claimWords.progress)}>
      <Step label={text(claimWords.claimed)} reached={status !== 'EDITING'}>
        <MoneyText money={amount} />
      </Step>
      <Step
        label={text(approvedAmount && !inPart ? claimWords.approvedInFull : claimWords.approved)}
        reached={approvedAmount !== null}
      >
        {approvedAmount ? <MoneyText money={approvedAmount} /> : '–'}
      </Step>
      <Step label={text(claimWords.payment)} reached={false}>
        {'–'}
      </Step>
    </ol>
  )
}

function Step({ label, reached, children }: { label: string; reached: boolean; children: ReactNode }) {
  return (
    <li className={reached ? css['reached'] : css['ahead']}>
      <Text as="span" size={200} tone="faint">
        {label}
      </Text>
      <span className={css['value']}>{children}</span>
    </li>
  )
}
