import { Checkbox } from '@fluentui/react-components'

export interface ConfirmOtherInvoiceProps {
  label: string
  confirmed: boolean
  onChange: (confirmed: boolean) => void
}

/** Says that an invoice is another one. A file of its own: few claims have an invoice that is like another. */
export function ConfirmOtherInvoice({ label, confirmed, onChange }: ConfirmOtherInvoiceProps) {
  return <Checkbox checked={confirmed} label={label} onChange={(_, { checked }) => onChange(checked === true)} />
}
