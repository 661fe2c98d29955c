import type { Text } from '../language/language.ts'

/** The names of the ISO weekdays, Monday first. */
export const weekdays = [
  { en: 'Monday', sv: 'måndag' },
  { en: 'Tuesday', sv: 'tisdag' },
  { en: 'Wednesday', sv: 'onsdag' },
  { en: 'Thursday', sv: 'torsdag' },
  { en: 'Friday', sv: 'fredag' },
  { en: 'Saturday', sv: 'lördag' },
  { en: 'Sunday', sv: 'söndag' },
] as const satisfies readonly Text[]
