import { lineKinds } from '@samop/shared'
import type { ClaimLine } from '../ClaimLine.ts'

/** Supplier and invoice number without punctuation and case (domain, section 5): the same invoice has the same key; null when incomplete. */
export const invoiceKeyOf = ({
  kind,
  supplier,
  invoiceNumber,
}: Pick<ClaimLine, 'kind' | 'supplier' | 'invoiceNumber'>): string | null => {
  const [who, which] = [bare(supplier), bare(invoiceNumber)]
  return lineKinds[kind].needsInvoice && who && which ? `${who}|${which}` : null
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
