import type { Language } from '@samop/shared'
import { readDay } from '../../language/readDay.ts'
import type { AutosaveField } from '../saving/autosaveTypes.ts'

/** A day in a form that saves itself. A month is typed in two digits, and the first alone is a month too. */
export const dayField = (stored: string | null, language: Language): AutosaveField => ({
  stored: stored ?? '',
  read: (typed) => readDay(typed, stored ?? '', language),
  pause: 3_000,
})
