import type { Text } from '../language/language.ts'

/** The states of an export, in the order in which it goes through them. */
export const exportStates = {
  WAITING: {
    label: { en: 'Waiting', sv: 'Väntar' },
    description: 'Accepted; the writing has not begun.',
    isOpen: true,
  },
  RUNNING: { label: { en: 'Writing', sv: 'Skrivs' }, description: 'The file is being written.', isOpen: true },
  DONE: { label: { en: 'Done', sv: 'Klar' }, description: 'The file can be downloaded.', isOpen: false },
  FAILED: {
    label: { en: 'Failed', sv: 'Misslyckades' },
    description: 'The file could not be written; `failure` says why.',
    isOpen: false,
  },
} as const satisfies Record<
  string,
  { readonly label: Text; readonly description: string; /** Whether it goes on by itself. */ readonly isOpen: boolean }
>

export type ExportState = keyof typeof exportStates

/** Why an export failed. */
export const exportFailures = {
  NO_ACCESS: {
    en: 'You no longer have access to this list.',
    sv: 'Du har inte längre tillgång till listan.',
  },
  SERVER: {
    en: 'The server could not write the file. Export once more.',
    sv: 'Servern kunde inte skriva filen. Exportera en gång till.',
  },
} as const satisfies Record<string, Text>

export type ExportFailure = keyof typeof exportFailures
