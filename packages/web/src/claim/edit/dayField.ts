import { type Language, showDay } from '@samop/shared'
import { readDay } from '../../language/readDay.ts'
import type { AutosaveField } from '../saving/autosaveTypes.ts'

/** A day in a form that saves itself, shown as the language writes it. */
export const dayField = (stored: string | null, language: Language): AutosaveField => ({
  stored: stored ?? '',
  show: (day) => (day ? showDay(day, language) : ''),
  read: (typed) => readDay(typed, language),
})
