import { showAmount } from '../../language/readAmount.ts'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { decisionWords } from '../../language/messages/decision.ts'
import { type MoneyValue, useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Input } from '../../ui/control/Input.tsx'
import { FormField } from '../../ui/FormField.tsx'
import css from './AmountField.module.css'
import type { ApprovedAmount } from './approvedAmount.ts'
import { Row } from '../../ui/layout/Row.tsx'

export interface AmountFieldProps {
  /** As typed; null approves the claim in full. */
  typed: string | null
  claimed: MoneyValue
  approved: ApprovedAmount
  onChange: (typed: string | null) => void
}

/** The approved amount. It is the full amount unless the reviewer types a lower one. */
export function AmountField({ typed, claimed, approved, onChange }: AmountFieldProps) {
  const text = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { less, problem } = approved
  return (
    <Row gap={[4, 12]} align="flex-start" wrap className={css['root']}>
      <FormField
        label={text(decisionWords.approvedAmount, { currency: claimed.currency })}
        hint={text(decisionWords.approvedHint, { amount: format.money(claimed) })}
        error={
          typeof problem === 'string'
            ? problem
            : problem && text(problem.text, { amount: format.money(problem.amount) })
        }
        required
      >
        <Input
          inputMode="decimal"
          autoComplete="off"
          className={css['input'] ?? ''}
          value={typed ?? showAmount(claimed.amount, claimed.currency, language)}
          onChange={(_, { value }) => onChange(value)}
        />
      </FormField>
      <p className={css['side']} role="status">
        {less && text(decisionWords.lowered, { amount: format.money(less) })}
        {!less && !problem && text(decisionWords.inFull)}
      </p>
      {typed !== null && (
        <Button appearance="subtle" size="small" className={css['full'] ?? ''} onClick={() => onChange(null)}>
          {text(decisionWords.approveInFull)}
        </Button>
      )}
    </Row>
  )
}
