import { Delete20Regular } from '@fluentui/react-icons'
import { type ReasonCode, reasonCodes, textLimits } from '@samop/shared'
import { decisionWords } from '../../language/messages/decision.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Input } from '../../ui/control/Input.tsx'
import { Select } from '../../ui/control/Select.tsx'
import { Textarea } from '../../ui/control/Textarea.tsx'
import { FormField } from '../../ui/FormField.tsx'
import type { DraftReason } from '../decision/decisionDraft.ts'
import type { ReasonProblems } from '../decision/decisionProblems.ts'
import type { ReasonAmounts } from './reasonAmounts.ts'
import css from './ReasonFields.module.css'
import type { PlaceGroup } from './reasonPlaces.ts'

export interface ReasonFieldsProps {
  reason: DraftReason
  number: number
  places: readonly PlaceGroup[]
  problems: ReasonProblems | undefined
  amounts: ReasonAmounts | null
  onChange: (change: Partial<DraftReason>) => void
  onRemove?: () => void
}

const codes = (Object.keys(reasonCodes) as ReasonCode[]).filter((code) => !('system' in reasonCodes[code]))

/** The fields of one reason: what is wrong, what it is about, the amount it takes off, and the text for the partner. */
export function ReasonFields({ reason, number, places, problems, amounts, onChange, onRemove }: ReasonFieldsProps) {
  const text = useText()
  const said = (problem: ReasonProblems[keyof ReasonProblems]) =>
    typeof problem === 'string' ? problem : problem && text(problem)
  return (
    <fieldset className={css['root']} data-reason={reason.key}>
      <legend className={css['legend']}>{text(decisionWords.reasonNumber, { number })}</legend>
      {onRemove && (
        <Button
          appearance="subtle"
          size="small"
          className={css['remove'] ?? ''}
          icon={<Delete20Regular />}
          aria-label={text(decisionWords.reasonRemove, { number })}
          onClick={onRemove}
        />
      )}
      <div className={css['choices']}>
        <FormField label={text(decisionWords.reasonCode)} error={said(problems?.code)} required>
          <Select
            value={reason.code}
            onChange={(_, { value }) => onChange({ code: codes.find((code) => code === value) ?? '' })}
          >
            <option value="">{text(decisionWords.reasonChoose)}</option>
            {codes.map((code) => (
              <option key={code} value={code}>
                {text(reasonCodes[code].label)}
              </option>
            ))}
          </Select>
        </FormField>
        <FormField label={text(decisionWords.reasonAbout)} error={said(problems?.about)} required>
          <Select value={reason.about} onChange={(_, { value }) => onChange({ about: value })}>
            {!places.some((group) => group.places.some(({ value }) => value === reason.about)) && (
              <option value={reason.about}>{text(decisionWords.aboutGone)}</option>
            )}
            {places.map((group) => (
              <optgroup key={group.label.en} label={text(group.label)}>
                {group.places.map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </FormField>
      </div>
      {amounts && (
        <FormField
          label={text(decisionWords.reasonAmount, { currency: amounts.currency })}
          error={said(problems?.amount)}
          required
        >
          <Input
            inputMode="decimal"
            autoComplete="off"
            className={css['amount'] ?? ''}
            value={reason.amount ?? amounts.shown.get(reason.key) ?? ''}
            onChange={(_, { value }) => onChange({ amount: value })}
          />
        </FormField>
      )}
      <FormField
        label={text(decisionWords.reasonText)}
        hint={text(decisionWords.reasonTextHint)}
        error={said(problems?.text)}
        limit={{ typed: reason.text, most: textLimits.reason }}
        required
      >
        <Textarea
          rows={2}

          value={reason.text}
          onChange={(_, { value }) => onChange({ text: value })}
        />
      </FormField>
    </fieldset>
  )
}
