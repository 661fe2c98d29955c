import { isTooLong, lacksDescription, limitOf } from '@samop/shared'
import { useState } from 'react'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { useChangeClaim } from '../changeClaim.ts'
import { addClaimLineDocument } from '../claimMutations.ts'
import { problemsOf } from '../../change/problems.ts'
import { selectFocused } from '../focusPlace.ts'
import { isTooMuchTyped, lineInput, type LineKey, type LineTexts } from './lineInput.ts'
import { readAmount, showAmount } from '../../language/readAmount.ts'
import { readDay } from '../../language/readDay.ts'
import type { Fields } from '../saving/useAutosave.ts'
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

/** The typed texts; `copied` is the claimed amount while it is only a copy of the amount without tax. */
type Draft = LineTexts & { copied?: string | undefined }

export interface NewLineForm {
  fields: Fields<LineKey>
  problem: string | undefined
  busy: boolean
  /** Adds the line to the claim. Resolves to the first wrong field, or undefined. */
  add: () => Promise<LineKey | undefined>
  discard: () => void
}

/** A line that is not yet in the claim. The tab keeps its texts until the line is added or discarded. */
export function useNewLine(claimId: string, currency: string, onDone: () => void): NewLineForm {
  const text = useText()
  const { language } = useLanguage()
  const change = useChangeClaim(claimId)
  const [draft, setDraft] = useDraftObject<Draft>(`line.${claimId}`)
  const [errors, setErrors] = useState<LineTexts>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { copied, ...typed } = draft
  const values: LineTexts = { kind: 'THIRD_PARTY_INVOICE', ...typed }
  const read = (key: 'netAmount' | 'amount') => readAmount(values[key] ?? '', currency, language)

  const dayProblem = () => {
    const reading = readDay(values.invoiceDate ?? '', '', language)
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
      if (key === 'invoiceDate') return setErrors((was) => ({ ...was, invoiceDate: dayProblem() }))
      if ((key !== 'netAmount' && key !== 'amount') || !values[key]) return
      const reading = read(key)
      if ('problem' in reading) return setErrors((was) => ({ ...was, [key]: reading.problem }))
      const shown = showAmount(reading.value, currency, language)
      // People usually claim the whole amount.
      const fillsIn = key === 'netAmount' && (!values.amount || values.amount === copied)
      setDraft({ ...draft, [key]: shown, ...(fillsIn && { amount: shown, copied: shown }) })
      // A person who is already in that field then types over the copy, not behind it.
      if (fillsIn) queueMicrotask(() => selectFocused('amount'))
    },
  }

  async function add(): Promise<LineKey | undefined> {
    const [netAmount, amount] = [read('netAmount'), read('amount')]
    const description = values.description?.trim() ?? ''
    const isUndescribed = lacksDescription({ description })
    const isTooMuch = isTooMuchTyped(values.netAmount ?? '', values.amount ?? '', currency, language)
    setProblem(undefined)
    const long = keys.find((key) => isTooLong(values[key] ?? '', limitOf(key) ?? Infinity))
    if (long) return long
    if (!('value' in netAmount && 'value' in amount) || isTooMuch || isUndescribed || dayProblem())
      return show({
        invoiceDate: dayProblem(),
        ...(isUndescribed && { description: text(editWords.descriptionMissing) }),
        ...('problem' in netAmount && { netAmount: netAmount.problem }),
        ...('problem' in amount && { amount: amount.problem }),
        ...(isTooMuch && { amount: text(editWords.claimedTooHigh) }),
      })
    setBusy(true)
    const input = lineInput({ ...trimmed(values), netAmount: netAmount.value, amount: amount.value }, currency)
    const result = await change(
      addClaimLineDocument,
      { claimId, ...input, kind: input.kind ?? 'THIRD_PARTY_INVOICE', description },
      { reapply: true },
    )
    setBusy(false)
    if (result.kind === 'done') return discard() ?? undefined
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

const trimmed = (values: LineTexts) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value?.trim()])) as LineTexts
