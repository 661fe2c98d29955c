import { type LineKind, lineKinds } from '@samop/shared'
import { useState } from 'react'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { ChoiceField } from './ChoiceField.tsx'
import css from './Form.module.css'
import { isAheadTyped, isTooMuchTyped, type LineKey, type LineTexts } from './lineInput.ts'
import { TextField } from './TextField.tsx'
import type { Fields } from '../saving/useAutosave.ts'

export interface LineFieldsProps {
  fields: Fields<LineKey>
  currency: string
  /** The day in the program's calendar. */
  today: string
}

/** The fields of a line. Supplier, invoice number and date show only for an invoice. */
export function LineFields({ fields: given, currency, today }: LineFieldsProps) {
  const text = useText()
  const { language } = useLanguage()
  // The claimed amount is not compared with an amount that is still being typed.
  const [typingAmount, setTypingAmount] = useState(false)
  const isTooMuch = !typingAmount && isTooMuchTyped(given.value('netAmount'), given.value('amount'), currency, language)
  const isInvoice = lineKinds[given.value('kind') as LineKind]?.needsInvoice
  const isAhead = isInvoice && isAheadTyped(given.value('invoiceDate'), today, language)
  const wrong: LineTexts = {
    ...(isTooMuch && { amount: text(editWords.claimedTooHigh) }),
    ...(isAhead && { invoiceDate: text(editWords.invoiceAhead) }),
  }
  const fields: Fields<LineKey> = {
    ...given,
    error: (key) => given.error(key) ?? wrong[key],
    type(key, typed) {
      if (key === 'netAmount') setTypingAmount(true)
      given.type(key, typed)
    },
    leave(key) {
      if (key === 'netAmount') setTypingAmount(false)
      given.leave(key)
    },
  }
  return (
    <div className={css['grid']}>
      <ChoiceField fields={fields} name="kind" label={text(claimWords.kind)} required>
        {Object.entries(lineKinds).map(([kind, { label }]) => (
          <option key={kind} value={kind}>
            {text(label)}
          </option>
        ))}
      </ChoiceField>
      <TextField fields={fields} name="expenseType" label={text(claimWords.expenseType)} />
      <div className={css['wide']}>
        <TextField fields={fields} name="description" label={text(claimWords.description)} required />
      </div>
      {isInvoice && (
        <>
          <div className={css['wide']}>
            <TextField fields={fields} name="supplier" label={text(claimWords.supplier)} required />
          </div>
          <TextField fields={fields} name="invoiceNumber" label={text(claimWords.invoiceNumber)} required />
          <TextField fields={fields} name="invoiceDate" label={text(claimWords.invoiceDate)} required type="date" />
        </>
      )}
      <TextField
        fields={fields}
        name="netAmount"
        label={text(editWords.amountIn, { currency })}
        hint={text(editWords.amountHint)}
        required
        decimal
      />
      <TextField
        fields={fields}
        name="amount"
        label={text(editWords.claimedAmountIn, { currency })}
        hint={text(editWords.claimedAmountHint)}
        required
        decimal
      />
    </div>
  )
}
