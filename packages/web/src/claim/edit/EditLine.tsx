import { lineKinds } from '@samop/shared'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { useChangeClaim } from '../changeClaim.ts'
import { updateClaimLineDocument } from '../claimMutations.ts'
import css from './Form.module.css'
import { LineFields } from './LineFields.tsx'
import { lineInput, type LineKey } from './lineInput.ts'
import { dayField } from './dayField.ts'
import { readAmount, showAmount } from '../../language/readAmount.ts'
import type { AutosaveField } from '../saving/autosaveTypes.ts'
import { useAutosave } from '../saving/useAutosave.ts'

export const editLineFragment = graphql(`
  fragment EditLine on ClaimLine {
    id
    kind
    supplier
    invoiceNumber
    invoiceDate
    description
    expenseType
    netAmount {
      amount
      currency
    }
    amount {
      amount
      currency
    }
  }
`)

export interface EditLineProps {
  claimId: string
  line: FragmentType<typeof editLineFragment>
  /** The day in the program's calendar. */
  today: string
}

/** The form of one line, under its row. It saves itself while the person types. */
export function EditLine({ claimId, line: masked, today }: EditLineProps) {
  const { language } = useLanguage()
  const line = readFragment(editLineFragment, masked)
  const { currency } = line.amount
  const change = useChangeClaim(claimId)
  const isInvoice = lineKinds[line.kind].needsInvoice
  const amount = (stored: string): AutosaveField => ({
    stored,
    required: true,
    show: (value) => showAmount(value, currency, language),
    read: (typed) => readAmount(typed, currency, language),
  })
  const fields = useAutosave<LineKey>(
    `line.${line.id}`,
    claimId,
    {
      kind: { stored: line.kind },
      supplier: { stored: line.supplier, required: isInvoice },
      invoiceNumber: { stored: line.invoiceNumber, required: isInvoice },
      invoiceDate: { ...dayField(line.invoiceDate, language), required: isInvoice },
      description: { stored: line.description, required: true },
      expenseType: { stored: line.expenseType ?? '' },
      netAmount: amount(line.netAmount.amount),
      amount: amount(line.amount.amount),
    },
    (values) => change(updateClaimLineDocument, { lineId: line.id, ...lineInput(values, currency) }),
  )
  return (
    <div className={css['box']}>
      <LineFields fields={fields} currency={currency} today={today} />
    </div>
  )
}
