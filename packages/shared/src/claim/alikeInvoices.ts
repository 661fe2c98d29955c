import { inEveryLanguage, say, type Text } from '../language/language.ts'
import { showDay } from '../language/present.ts'

/** An invoice in another claim of the partner that is the same as the one of a line, or perhaps the same. */
export interface AlikeInvoice {
  readonly lineId: string
  /** Identifies the other invoice with its present values; a confirmation names it. */
  readonly id: string
  /** Whether it is the same; if not, it is perhaps the same. */
  readonly isSame: boolean
  /** Whether the partner has confirmed that the two are different invoices. */
  readonly confirmed: boolean
  /** The claim and line that have it; null when the actor may not see that claim. */
  readonly found: FoundInvoice | null
  /** The moment until which its rejected claim can be disputed; null = its claim holds it. */
  readonly disputableUntil: string | null
}

export interface FoundInvoice {
  readonly number: string
  /** Counted from 1. */
  readonly lineNumber: number
  readonly supplier: string
  readonly invoiceNumber: string
  readonly invoiceDate: string | null
  /** The last day on which its rejected claim can be disputed; null = the claim is not rejected. */
  readonly disputableOn: string | null
}

/** Whether the invoice is still taken: a rejected claim frees it when it can no longer be disputed (domain, section 5). */
export const isTaken = ({ disputableUntil }: AlikeInvoice, now: string): boolean =>
  disputableUntil === null || now < disputableUntil

/** The claim and line that have the invoice: “NOR-1042, line 2”. */
export const placeOfInvoice = ({ found }: AlikeInvoice): Text => {
  if (!found) return texts.hidden
  const { number, lineNumber, disputableOn } = found
  return inEveryLanguage((_, language) =>
    say(disputableOn ? texts.disputable : texts.place, language, {
      number,
      lineNumber,
      day: disputableOn ? showDay(disputableOn, language) : '',
    }),
  )
}

/** The invoice with its claim and line: “11-1 from Expo AB, dated 8 Oct 2026, in NOR-1042, line 2”. */
export const invoiceInWords = (invoice: AlikeInvoice): Text => {
  const { found } = invoice
  if (!found) return texts.hiddenInvoice
  const { supplier, invoiceNumber: number, invoiceDate: date } = found
  const place = placeOfInvoice(invoice)
  return inEveryLanguage((_, language) =>
    say(date ? texts.invoice : texts.undated, language, {
      number,
      supplier,
      day: date ? showDay(date, language) : '',
      place: place[language],
    }),
  )
}

const texts = {
  place: { en: '{number}, line {lineNumber}', sv: '{number}, rad {lineNumber}' },
  disputable: {
    en: '{number}, line {lineNumber} (rejected; can be disputed until {day})',
    sv: '{number}, rad {lineNumber} (avslaget; kan bestridas till och med {day})',
  },
  hidden: { en: 'another claim', sv: 'ett annat anspråk' },
  hiddenInvoice: { en: 'one in another claim', sv: 'en i ett annat anspråk' },
  invoice: {
    en: '{number} from {supplier}, dated {day}, in {place}',
    sv: '{number} från {supplier}, daterad {day}, i {place}',
  },
  undated: { en: '{number} from {supplier}, in {place}', sv: '{number} från {supplier}, i {place}' },
} as const satisfies Record<string, Text>
