import {
  claimFieldKeys,
  claimFieldNames,
  claimFields,
  documentKinds,
  isKeyOf,
  lineKinds,
  type Text as Words,
} from '@samop/shared'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { historyWords } from '../../language/messages/history.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Text } from '../../ui/layout/Text.tsx'
import type { AboutLinkProps } from '../page/ClaimReasons.tsx'
import type { FieldChange } from './changesIn.ts'
import css from './ChangeList.module.css'

/** The names of the fields, as the forms call them. A field without a row is not listed. */
const labels: Readonly<Record<string, Words>> = {
  title: editWords.titleField,
  ...claimFieldNames,
  location: claimWords.location,
  activity: claimWords.activity,
  kind: claimWords.kind,
  supplier: claimWords.supplier,
  invoiceNumber: claimWords.invoiceNumber,
  invoiceDate: claimWords.invoiceDate,
  description: claimWords.description,
  expenseType: claimWords.expenseType,
  netAmount: claimWords.amountWithoutTax,
  amount: claimWords.claimedAmount,
  note: claimWords.note,
  lineId: claimWords.tiedLine,
}

export interface ChangeListProps {
  changes: readonly FieldChange[]
  claim: AboutLinkProps['claim']
}

/** The old and the new value of each changed field. */
export function ChangeList({ changes, claim }: ChangeListProps) {
  const text = useText()
  const shown = useShown(claim)
  const known = changes.filter(({ key }) => isKeyOf(labels, key))
  if (known.length === 0) return null
  return (
    <ul className={css['list']}>
      {known.map((change) => (
        <Text as="li" size={200} key={change.key}>
          {text(historyWords.changedFromTo, {
            field: text(labels[change.key]!),
            before: shown(change.before, change),
            after: shown(change.after, change),
          })}
        </Text>
      ))}
    </ul>
  )
}

/** Writes a stored value as the pages do. */
function useShown(claim: ChangeListProps['claim']) {
  const text = useText()
  const format = useFormat()
  return (value: unknown, { key }: FieldChange): string => {
    if (value === null || value === undefined || value === '') return text(historyWords.nothing)
    if (key === 'kind' && typeof value === 'string') {
      if (isKeyOf(lineKinds, value)) return text(lineKinds[value].label)
      if (isKeyOf(documentKinds, value)) return text(documentKinds[value].label)
    }
    if (key === 'lineId') {
      const line = claim.lines.find(({ id }) => id === value)
      return line ? line.description || line.supplier || text(claimWords.line) : text(claimWords.aboutRemovedLine)
    }
    if (typeof value === 'string') return days.has(key) ? format.day(value) : text(historyWords.quoted, { value })
    if (isMoney(value)) return format.money(value)
    return isLabel(value) ? text(value) : String(value)
  }
}

/** The fields that hold a day; a title that looks like one stays as it was written. */
const days: ReadonlySet<string> = new Set([
  'invoiceDate',
  ...claimFieldKeys.filter((key) => claimFields[key].holds === 'DAY'),
])

const isLabel = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'sv' in value

const isMoney = (value: unknown): value is { amount: string; currency: string } =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value
