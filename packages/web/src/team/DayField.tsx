import { showDay } from '@samop/shared'
import { useState } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { readDay } from '../language/readDay.ts'
import { DayInput } from '../ui/DayInput.tsx'
import { FormField } from '../ui/FormField.tsx'

export interface DayFieldProps {
  label: string
  day: string
  error?: string | null
  onChange: (day: string) => void
}

/** A day to type or pick. What is no day is told once the field is left, and not passed on. */
export function DayField({ label, day, error, onChange }: DayFieldProps) {
  const { language } = useLanguage()
  const [typed, setTyped] = useState<{ of: string; text: string }>()
  const [problem, setProblem] = useState<string>()
  // The day may change elsewhere, as by the back button.
  const text = typed?.of === day ? typed.text : day && showDay(day, language)

  function type(next: string) {
    const reading = readDay(next, language)
    const read = 'value' in reading && reading.value
    setTyped({ of: read || day, text: next })
    setProblem(undefined)
    if (read) onChange(read)
  }

  function leave() {
    const reading = readDay(text, language)
    if ('problem' in reading) setProblem(reading.problem)
    else setTyped(undefined)
  }

  return (
    <FormField label={label} error={problem ?? error}>
      <DayInput value={text} onChange={type} onPick={() => setTyped(undefined)} onBlur={leave} />
    </FormField>
  )
}
