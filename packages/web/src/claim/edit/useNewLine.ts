import { isTooLong, limitOf, type LineKind, lineKinds, showDay, type Text } from '@samop/shared'
import { useState } from 'react'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { useChangeClaim } from '../changeClaim.ts'
import { addClaimLineDocument } from '../claimMutations.ts'
import { problemsOf } from '../../change/problems.ts'
import { selectFocused } from '../focusPlace.ts'
import { isAheadTyped, isTooMuchTyped, lineInput, type LineKey, type LineTexts } from './lineInput.ts'
import { readAmount, showAmount } from '../../language/readAmount.ts'
import { readDay } from '../../language/readDay.ts'
import type { Fields } from '../saving/useAutosave.ts'
import { useHeld } from '../saving/held.ts'
import { useDraftObject } from '../saving/useDraft.ts'

const keys: readonly LineKey[] = [
  'kind',
  'description',
  'supplier',
  'invoiceNumber',
  'invoiceDate',
  'expenseType',
  'netAmount',
  'amount',
]

/** The fields with a star: always, and of an invoice. */
const starred: ReadonlySet<LineKey> = new Set(['description', 'netAmount', 'amount'])
const ofInvoice: ReadonlySet<LineKey> = new Set(['supplier', 'invoiceNumber', 'invoiceDate'])
const missingTexts: { readonly [key in LineKey]?: Text } = { description: editWords.descriptionMissing }

/** The typed texts; `copied` is the claimed amount while it is only a copy of the amount without tax. */
type Draft = LineTexts & { copied?: string | undefined }

export interface NewLineProps {
  claimId: string
  currency: string
  /** The day in the program's calendar. */
  today: string
  /** Called once the line is added or discarded. */
  onDone: () => void
  /** Called with the line that was added, and its invoice number. */
  onAdded?: (lineId: string, invoiceNumber: string) => void
}

export interface NewLineForm {
  fields: Fields<LineKey>
  problem: string | undefined
  busy: boolean
  /** Adds the line to the claim. Resolves to the first wrong field, or undefined. */
  add: () => Promise<LineKey | undefined>
  discard: () => void
}

/** A line that is not yet in the claim. The browser keeps its texts until the line is added or discarded. */
export function useNewLine({ claimId, currency, today, onDone, onAdded }: NewLineProps): NewLineForm {
  const text = useText()
  const { language } = useLanguage()
  const change = useChangeClaim(claimId)
  const [draft, setDraft] = useDraftObject<Draft>(`line.${claimId}`)
  useHeld('line', Object.keys(draft).length > 0)
  const [errors, setErrors] = useState<LineTexts>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { copied, ...typed } = draft
  const values: LineTexts = { kind: 'THIRD_PARTY_INVOICE', ...typed }
  const read = (key: 'netAmount' | 'amount') => readAmount(values[key] ?? '', currency, language)

  const dayProblem = () => {
    const reading = readDay(values.invoiceDate ?? '', language)
    return 'problem' in reading ? reading.problem : undefined
  }

  const fields: Fields<LineKey> = {
    value: (key) => values[key] ?? '',
    error: (key) => errors[key],
    type(key, next) {
      setDraft({ ...draft, [key]: next, ...(key === 'amount' && { copied: undefined }) })
      // A new amount without tax can make the claimed amount valid again.
      setErrors((was) => ({ ...was, [key]: undefined, ...(key === 'netAmount' && { amount: undefined }) }))
    },
    leave(key) {
      if (key === 'invoiceDate') {
        const reading = readDay(values.invoiceDate ?? '', language)
        if ('value' in reading && reading.value) setDraft({ ...draft, invoiceDate: showDay(reading.value, language) })
        return setErrors((was) => ({ ...was, invoiceDate: dayProblem() }))
      }
      if ((key !== 'netAmount' && key !== 'amount') || !values[key]) return
      const reading = read(key)
      if ('problem' in reading) return setErrors((was) => ({ ...was, [key]: reading.problem }))
      const shown = showAmount(reading.value, currency, language)
      const copies = key === 'netAmount' && (!values.amount || values.amount === copied)
      setDraft({ ...draft, [key]: shown, ...(copies && { amount: shown, copied: shown }) })
      // A person who is already in that field then types over the copy, not behind it.
      if (copies) queueMicrotask(() => selectFocused('amount'))
    },
  }

  /** The claimed amount: people usually claim the whole amount, and Enter sends it before the copy is shown. */
  const claimed = () =>
    (values.amount === undefined || values.amount === copied ? values.netAmount : values.amount) ?? ''

  /** What is wrong with the form, at its fields. */
  function faults(): LineTexts {
    const { kind, netAmount = '' } = values
    const isInvoice = lineKinds[kind as LineKind].needsInvoice
    const isEmpty = (key: LineKey) => !(key === 'amount' ? claimed() : (values[key] ?? '')).trim()
    const missing = keys.filter((key) => isEmpty(key) && (starred.has(key) || (isInvoice && ofInvoice.has(key))))
    const amounts = [read('netAmount'), readAmount(claimed(), currency, language)]
    const [netProblem, problem] = amounts.map((reading) => ('problem' in reading ? reading.problem : undefined))
    const isTooMuch = isTooMuchTyped(netAmount, claimed(), currency, language)
    const isAhead = isInvoice && isAheadTyped(values.invoiceDate ?? '', today, language)
    return defined({
      netAmount: netProblem,
      amount: problem ?? (isTooMuch ? text(editWords.claimedTooHigh) : undefined),
      invoiceDate: isInvoice ? (dayProblem() ?? (isAhead ? text(editWords.invoiceAhead) : undefined)) : undefined,
      ...Object.fromEntries(missing.map((key) => [key, text(missingTexts[key] ?? editWords.fieldMissing)])),
    })
  }

  async function add(): Promise<LineKey | undefined> {
    setProblem(undefined)
    const long = keys.find((key) => isTooLong(values[key] ?? '', limitOf(key) ?? Infinity))
    if (long) return long
    const found = faults()
    const [netAmount, amount] = [read('netAmount'), readAmount(claimed(), currency, language)]
    if (Object.keys(found).length > 0 || !('value' in netAmount && 'value' in amount)) return show(found)
    setBusy(true)
    const day = readDay(values.invoiceDate ?? '', language)
    const invoiceDate = 'value' in day ? day.value : ''
    const readings = { netAmount: netAmount.value, amount: amount.value, invoiceDate }
    const input = lineInput({ ...trimmed(values), ...readings }, currency)
    const result = await change(
      addClaimLineDocument,
      { claimId, ...input, kind: input.kind ?? 'THIRD_PARTY_INVOICE' },
      { reapply: true },
    )
    setBusy(false)
    if (result.kind === 'done') {
      const lineId = result.payload.line?.id
      if (lineId) onAdded?.(lineId, values.invoiceNumber ?? '')
      return discard() ?? undefined
    }
    const { form, ...atFields } = problemsOf(result, keys, text)
    setProblem(form)
    return show(atFields)
  }

  function show(found: LineTexts): LineKey | undefined {
    setErrors(found)
    return keys.find((key) => found[key] !== undefined)
  }

  function discard() {
    setDraft({})
    setErrors({})
    onDone()
  }

  return { fields, problem, busy, add, discard }
}

const defined = (texts: LineTexts) =>
  Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)) as LineTexts

const trimmed = (values: LineTexts) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value?.trim()])) as LineTexts
