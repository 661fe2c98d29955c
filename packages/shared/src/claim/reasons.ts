import type { Text } from '../language/language.ts'

/** The part of a claim that a reason or a refusal is about; the page leads there. */
export const aboutKinds = {
  CLAIM: { label: { en: 'The whole claim', sv: 'Hela anspråket' }, description: 'The claim; id is the claim’s.' },
  LINE: { label: { en: 'Line', sv: 'Rad' }, description: 'A line; id is the line’s.' },
  DOCUMENT: { label: { en: 'Document', sv: 'Dokument' }, description: 'A document; id is the document’s.' },
  REQUIREMENT: {
    label: { en: 'Requirement', sv: 'Krav' },
    description:
      'A requirement; id is its code. A reason cannot be about a time window, because no part of a claim answers one.',
  },
} as const satisfies Record<string, { label: Text; description: string }>

export type AboutKind = keyof typeof aboutKinds

export interface About {
  readonly kind: AboutKind
  readonly id: string
}

/** Why a reviewer asks for action, lowers an amount or rejects. */
export interface Reason {
  readonly code: ReasonCode
  readonly text: string
  readonly about: About
  /** The amount by which it lowers the claimed amount, in minor units of the claim’s currency. */
  readonly amountMinor?: number
}

interface ReasonRow {
  readonly label: Text
  readonly description: string
  /** Only the system gives it. */
  readonly system?: true
}

/** The codes a reviewer chooses from; the text beside the code gives the details. */
export const reasonCodes = {
  INVOICE_MISSING: {
    label: { en: 'Invoice missing', sv: 'Faktura saknas' },
    description: 'No invoice or CSR backs the line.',
  },
  INVOICE_UNREADABLE: {
    label: { en: 'Document unreadable', sv: 'Dokumentet går inte att läsa' },
    description: 'The document cannot be read.',
  },
  AMOUNT_MISMATCH: {
    label: { en: 'Amount does not match', sv: 'Beloppet stämmer inte' },
    description: 'The claimed amount differs from the document.',
  },
  WRONG_DATES: {
    label: { en: 'Outside the period', sv: 'Utanför perioden' },
    description: 'The activity or invoice lies outside the usage period.',
  },
  PROOF_MISSING: {
    label: { en: 'Proof of execution missing', sv: 'Utförandebevis saknas' },
    description: 'Nothing shows that the activity took place.',
  },
  PROOF_INSUFFICIENT: {
    label: { en: 'Proof not sufficient', sv: 'Beviset räcker inte' },
    description: 'The proof does not show what the activity asks for.',
  },
  NOT_ELIGIBLE: {
    label: { en: 'Expense not eligible', sv: 'Kostnaden är inte ersättningsgill' },
    description: 'The expense type is not eligible for the activity.',
  },
  DUPLICATE: {
    label: { en: 'Already claimed', sv: 'Ingår redan i ett annat anspråk' },
    description: 'The invoice or activity was claimed before.',
  },
  BRANDING: {
    label: { en: 'Vendor content missing', sv: 'Programägarens innehåll saknas' },
    description: 'The required vendor content or branding is missing.',
  },
  OTHER: { label: { en: 'Other', sv: 'Annat' }, description: 'Anything else; the text says what.' },
  NO_ANSWER: {
    label: { en: 'No answer', sv: 'Inget svar' },
    description: 'The request for action was not answered in time.',
    system: true,
  },
} as const satisfies Record<string, ReasonRow>

export type ReasonCode = keyof typeof reasonCodes
