import type { Text } from '@samop/shared'
import { keysWords } from '../language/messages/keys.ts'
import { useText } from '../language/useText.ts'
import { DayInput } from '../ui/DayInput.tsx'
import { FormField } from '../ui/FormField.tsx'
import type { LastDay } from './useLastDay.ts'

export interface LastDayFieldProps {
  label: Text
  lastDay: LastDay
  error: string | undefined
}

export function LastDayField({ label, lastDay: { typed, type, min }, error }: LastDayFieldProps) {
  const text = useText()
  return (
    <FormField label={text(label)} hint={text(keysWords.lastDayHint)} error={error}>
      <DayInput value={typed} min={min} onChange={type} />
    </FormField>
  )
}
