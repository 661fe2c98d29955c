import type { Text } from '../language/language.ts'

/** What stands behind a line (domain, section 5). */
export const lineKinds = {
  THIRD_PARTY_INVOICE: {
    label: { en: 'Third-party invoice', sv: 'Tredjepartsfaktura' },
    description: 'A supplier’s invoice; supplier, number and date are needed.',
    needsInvoice: true,
  },
  OWN_WORK: {
    label: { en: 'Own work (CSR)', sv: 'Eget arbete (CSR)' },
    description: 'The partner’s own work, backed by a certification statement and report.',
    needsInvoice: false,
  },
} as const satisfies Record<string, { label: Text; description: string; needsInvoice: boolean }>

export type LineKind = keyof typeof lineKinds
