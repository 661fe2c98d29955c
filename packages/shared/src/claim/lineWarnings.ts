import type { Text } from '../language/language.ts'
import type { SpokenValues } from '../language/present.ts'
import type { LineFacts, PeriodDays } from './facts.ts'
import { lineKinds } from './lineKinds.ts'

interface LineWarningRow {
  readonly text: Text
  readonly description: string
  readonly holds: (invoiceDate: string, period: Pick<PeriodDays, 'usageFrom' | 'usageTo'>) => boolean
}

/** What both sides should look at in a line, although nothing refuses it. */
export const lineWarnings = {
  INVOICE_BEFORE_PERIOD: {
    text: {
      en: 'The invoice is dated {dated}, before the usage period ({from} – {to}).',
      sv: 'Fakturan är daterad {dated}, före användningsperioden ({from} – {to}).',
    },
    description: 'The invoice is dated before the usage period.',
    holds: (invoiceDate, { usageFrom }) => invoiceDate < usageFrom,
  },
  INVOICE_AFTER_PERIOD: {
    text: {
      en: 'The invoice is dated {dated}, after the usage period ({from} – {to}).',
      sv: 'Fakturan är daterad {dated}, efter användningsperioden ({from} – {to}).',
    },
    description: 'The invoice is dated after the usage period.',
    holds: (invoiceDate, { usageTo }) => invoiceDate > usageTo,
  },
} as const satisfies Record<string, LineWarningRow>

export type LineWarning = keyof typeof lineWarnings

/** The warnings about a line, each with the values for its sentence. */
export function lineWarningsOf(
  { kind, invoiceDate }: Pick<LineFacts, 'kind' | 'invoiceDate'>,
  period: Pick<PeriodDays, 'usageFrom' | 'usageTo'>,
): { code: LineWarning; text: Text; values: SpokenValues }[] {
  if (!lineKinds[kind].needsInvoice || invoiceDate === null) return []
  const values = { dated: { day: invoiceDate }, from: { day: period.usageFrom }, to: { day: period.usageTo } }
  return (Object.keys(lineWarnings) as LineWarning[])
    .filter((code) => lineWarnings[code].holds(invoiceDate, period))
    .map((code) => ({ code, text: lineWarnings[code].text, values }))
}
