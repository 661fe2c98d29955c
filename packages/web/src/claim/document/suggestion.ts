import { documentKinds, type Text } from '@samop/shared'
import type { DocumentKind } from '../../graphql/graphql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'

/** A line that a document may back. */
export interface BackedLine {
  id: string
  description: string
  supplier: string
  invoiceNumber: string
  /** Whether an invoice or CSR backs it already. */
  backed: boolean
}

export interface Suggestion {
  kind: DocumentKind | ''
  lineId: string
  note: string
}

/** What a document most likely is, by the name of its file and the lines of the claim. The person can change all of it. */
export function suggestion(
  name: string,
  kind: DocumentKind | '',
  lines: readonly BackedLine[],
  say: (text: Text, values: Record<string, string>) => string,
): Suggestion {
  const named = lineNamedIn(name, lines)
  const guessed = kind || (named ? 'INVOICE' : '')
  if (guessed === '' || !documentKinds[guessed].backsLine) return { kind: guessed, lineId: '', note: '' }
  const unbacked = lines.filter(({ backed }) => !backed)
  const line = named ?? only(unbacked) ?? only(lines)
  return { kind: guessed, lineId: line?.id ?? '', note: line ? noteOf(guessed, line, say) : '' }
}

/** The only line whose invoice number stands in the name of a file: "R-12" in "Faktura R-12.pdf". */
export function lineNamedIn<Line extends Pick<BackedLine, 'invoiceNumber'>>(
  name: string,
  lines: readonly Line[],
): Line | undefined {
  const words = bare(name)
  return only(
    lines.filter(({ invoiceNumber }) => {
      const number = bare(invoiceNumber)
      // A number as short as "7" stands in many names by chance.
      return number.replaceAll(' ', '').length >= 3 && /\d/.test(number) && ` ${words} `.includes(` ${number} `)
    }),
  )
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const only = <One>(found: readonly One[]): One | undefined => (found.length === 1 ? found[0] : undefined)

function noteOf(
  kind: DocumentKind,
  { description, supplier, invoiceNumber }: BackedLine,
  say: (text: Text, values: Record<string, string>) => string,
): string {
  if (kind === 'INVOICE' && supplier && invoiceNumber)
    return say(editWords.noteOfInvoice, { number: invoiceNumber, supplier })
  return description
}
