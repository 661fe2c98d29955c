import { legalForms } from './legalForms.ts'
import { type LineKind, lineKinds } from './lineKinds.ts'

export interface InvoiceValues {
  readonly kind: LineKind
  readonly supplier: string
  readonly invoiceNumber: string
  readonly invoiceDate: string | null
}

export interface InvoiceKeys {
  /** The same invoice has the same: supplier, number and date; null while one is missing. */
  readonly invoiceKey: string | null
  /** Two invoices are perhaps the same when one of these is one of the other's; null while supplier or number is missing. */
  readonly alikeKey: string | null
  readonly alikePartsKey: string | null
}

/**
 * What invoices are compared by (domain, section 5). The same: case and kinds of spaces, hyphens and letters ignored.
 * Perhaps the same: punctuation, leading zeros, legal form and date ignored too.
 */
export function invoiceKeysOf({ kind, supplier, invoiceNumber, invoiceDate }: InvoiceValues): InvoiceKeys {
  const [who, number] = [plain(supplier), plain(invoiceNumber)]
  if (!lineKinds[kind].needsInvoice || !who || !number) return { invoiceKey: null, alikeKey: null, alikePartsKey: null }
  const [name, parts] = [withoutLegalForm(partsOf(who)), partsOf(number)]
  return {
    invoiceKey: invoiceDate && JSON.stringify([who, number, invoiceDate]),
    // “2026007” and “2026-007”, and “2026-7” and “2026-007”
    alikeKey: JSON.stringify([name, withoutZeros(parts.join('')) || number]),
    alikePartsKey: JSON.stringify([name, parts.map(withoutZeros).join('') || number]),
  }
}

/** One way of writing for what is only written in another: ß and ss, NFD, full width, “–” and “-”, any spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\p{Dash}\u2043]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Runs of letters and digits; of a text that has none, the text. */
const partsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [text]

const withoutZeros = (text: string): string => text.replace(/(?<!\p{N})0+(?=\p{N})/gu, '')

/** A name without the legal forms around it, however they are dotted: “S.A.”, “Sp. z o.o.”. */
function withoutLegalForm(name: readonly string[]): string {
  for (const length of [4, 3, 2, 1]) {
    if (length >= name.length) continue
    if (legalForms.has(name.slice(-length).join(''))) return withoutLegalForm(name.slice(0, -length))
    if (legalForms.has(name.slice(0, length).join(''))) return withoutLegalForm(name.slice(length))
  }
  return name.join('')
}
