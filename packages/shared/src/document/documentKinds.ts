import type { Text } from '../language/language.ts'

interface DocumentKindRow {
  readonly label: Text
  readonly description: string
  /** Backs the amount of a line. */
  readonly backsLine: boolean
}

/** What a document proves (domain, section 5). */
export const documentKinds = {
  INVOICE: { label: { en: 'Invoice', sv: 'Faktura' }, description: 'A third-party invoice.', backsLine: true },
  CSR: {
    label: { en: 'Certification statement and report (CSR)', sv: 'Intyg och rapport för eget arbete (CSR)' },
    description: 'Statement and report of own work.',
    backsLine: true,
  },
  POE: {
    label: { en: 'Proof of execution (PoE)', sv: 'Utförandebevis (PoE)' },
    description: 'Shows that the activity took place.',
    backsLine: false,
  },
  METRICS: { label: { en: 'Metrics', sv: 'Mätvärden' }, description: 'Results of the activity.', backsLine: false },
  PRE_APPROVAL: {
    label: { en: 'Pre-approval', sv: 'Förhandsgodkännande' },
    description: 'The vendor’s consent before the activity.',
    backsLine: false,
  },
  OTHER: { label: { en: 'Other', sv: 'Övrigt' }, description: 'Any other supporting document.', backsLine: false },
} as const satisfies Record<string, DocumentKindRow>

export type DocumentKind = keyof typeof documentKinds
