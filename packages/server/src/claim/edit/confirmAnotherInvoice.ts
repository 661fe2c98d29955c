import { notFound } from '../../errors.ts'
import type { Command } from '../../write.ts'
import { editLine, written } from './editLines.ts'
import type { ConfirmAnotherInvoiceInput } from '../inputs.ts'

/** The partner's word that a line's invoice is not those that look alike; it holds for these invoices as they are now. */
export const confirmAnotherInvoice: Command<ConfirmAnotherInvoiceInput, { claimId: string; lineId: string }> = (
  change,
  { anotherThan, ...input },
) =>
  editLine(
    change,
    input,
    async (line, { claim, facts }) => {
      const alike = facts.alikeInvoices.filter(({ lineId, isSame }) => lineId === line.id && !isSame)
      if (anotherThan.some((id) => !alike.some((invoice) => invoice.id === id)))
        throw notFound('Invoice', 'input.anotherThan')
      const [before, after] = [line.anotherThan, [...new Set(anotherThan)]].map((ids) => ids.toSorted())
      if (before!.join() === after!.join()) return { claimId: claim.id, lineId: line.id }
      line.anotherThan = after!
      return written(change, claim, line, 'LINE_UPDATED', {
        fields: [field],
        before: { anotherThan: before },
        after: { anotherThan: after },
      })
    },
    'CONFIRMATION',
  )

/** Its name as History tells it. */
const field = { en: 'that its invoice is another one', sv: 'att dess faktura är en annan' }
