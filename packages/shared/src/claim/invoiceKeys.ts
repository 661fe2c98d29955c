import { legalForms } from './legalForms.ts'
import { type LineKind, lineKinds } from './lineKinds.ts'

export interface InvoiceValues {
  readonly kind: LineKind
  readonly supplier: string
  readonly invoiceNumber: string
  readonly invoiceDate: string | null
}

export interface InvoiceKeys {
  /** Supplier, number and date: the same invoice has the same key; null while one is missing. */
  readonly invoiceKey: string | null
  /** Two invoices are perhaps the same when one of these two keys is equal; null while supplier or number is missing. */
  readonly alikeKey: string | null
  readonly alikePartsKey: string | null
}

/**
 * The keys by which invoices are compared (domain, section 5). The same invoice: ignores case and kinds of spaces, hyphens
 * and letters. Perhaps the same: ignores punctuation, leading zeros, legal form and date too.
 */
export function invoiceKeysOf({ kind, supplier, invoiceNumber, invoiceDate }: InvoiceValues): InvoiceKeys {
  const [who, number] = [plain(supplier), plain(invoiceNumber)]
  if (!lineKinds[kind].needsInvoice || !who || !number) return { invoiceKey: null, alikeKey: null, alikePartsKey: null }
  const [name, parts] = [withoutLegalForm(partsOf(who)), partsOf(number)]
  return {
    invoiceKey: invoiceDate && JSON.stringify([who, number, invoiceDate]),
    // `alikeKey` is equal for “2026007” and “2026-007”, `alikePartsKey` for “2026-7” and “2026-007”.
    alikeKey: JSON.stringify([name, withoutZeros(parts.join('')) || number]),
    alikePartsKey: JSON.stringify([name, parts.map(withoutZeros).join('') || number]),
  }
}

/** One spelling for characters that differ only in form: ß and ss, NFD, full width, “–” and “-”, any spaces. */
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

/** The runs of letters and digits in a text; a text without any is one part. */
const partsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [text]

const withoutZeros = (text: string): string => text.replace(/(?<!\p{N})0+(?=\p{N})/gu, '')

/** A name without legal forms before and after it, with or without dots: “S.A.”, “Sp. z o.o.”. */
function withoutLegalForm(name: readonly string[]): string {
  for (const length of [4, 3, 2, 1]) {
    if (length >= name.length) continue
    if (legalForms.has(name.slice(-length).join(''))) return withoutLegalForm(name.slice(0, -length))
    if (legalForms.has(name.slice(0, length).join(''))) return withoutLegalForm(name.slice(length))
  }
  return name.join('')
}
