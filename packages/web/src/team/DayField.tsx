import { Input } from '@fluentui/react-components'
import { useState } from 'react'
import { FormField } from '../ui/FormField.tsx'

export interface DayFieldProps {
  label: string
  day: string
  error?: string | null
  onChange: (day: string) => void
}

// While a person types the year, the browser also reports the years 0002, 0020 and 0202.
const earliest = '2000-01-01'

/** A day to type or pick. A half-typed day is not passed on. */
export function DayField({ label, day, error, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState({ of: day, text: day })
  const text = typed.of === day ? typed.text : day
  return (
    <FormField label={label} error={error}>
      <Input
        type="date"
        value={text}
        min={earliest}
        onChange={(_, { value }) => {
          const whole = value >= earliest
          setTyped({ of: whole ? value : day, text: value })
          if (whole) onChange(value)
        }}
      />
    </FormField>
  )
}
