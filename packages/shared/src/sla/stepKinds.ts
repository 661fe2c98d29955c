import type { Text } from '../language/language.ts'

/** What a day can mean on the way to a due day. */
export const stepKinds = {
  START: { label: { en: 'Start', sv: 'Start' }, description: 'The day the clock started: day 0.' },
  COUNTED: { label: { en: 'Counted', sv: 'Räknas' }, description: 'A business day that counts.' },
  SKIPPED: { label: { en: 'Skipped', sv: 'Hoppas över' }, description: 'A closed day, with its reason.' },
  PAUSED: { label: { en: 'Paused', sv: 'Pausad' }, description: 'The clock began to wait for the partner.' },
  RESUMED: { label: { en: 'Resumed', sv: 'Återupptagen' }, description: 'The clock went on with what was left.' },
  DUE: { label: { en: 'Due', sv: 'Senast' }, description: 'The due day, all of which counts.' },
  DUE_IF_RESUMED: {
    label: { en: 'Due if resumed today', sv: 'Senast om svar kommer i dag' },
    description: 'The due day if a paused clock went on today.',
  },
} as const satisfies Record<string, { readonly label: Text; readonly description: string }>

export type StepKind = keyof typeof stepKinds
