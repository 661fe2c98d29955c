import { notFound } from '../../errors.ts'
import { command } from '../../command.ts'
import { editLine, written } from './editLines.ts'
import type { ConfirmAnotherInvoiceInput } from '../inputs.ts'

/** Stores the partner's confirmation that a line's invoice differs from similar ones, as long as none of them changes. */
export const confirmAnotherInvoice = command(
  { name: 'confirmAnotherInvoice', needs: 'EDIT_CLAIMS' },
  (change, { marks, ...input }: ConfirmAnotherInvoiceInput) =>
    editLine(
      change,
      input,
      async (line, { claim, facts }) => {
        const alike = facts.alikeInvoices.filter(({ lineId, isSame }) => lineId === line.id && !isSame)
        if (marks.some((id) => !alike.some((invoice) => invoice.id === id))) throw notFound('Invoice', 'input.marks')
        const [before, after] = [line.anotherThan, [...new Set(marks)]].map((ids) => ids.toSorted())
        if (before!.join() === after!.join()) return { claimId: claim.id, lineId: line.id }
        line.anotherThan = after!
        const changes = { fields: [field], before: { anotherThan: before! }, after: { anotherThan: after! } }
        return written(change, claim, line, (data) => ({ kind: 'LINE_UPDATED', data: { ...data, ...changes } }))
      },
      'CONFIRMATION',
    ),
)

/** The name of the field in History. */
const field = { en: 'that its invoice is another one', sv: 'att dess faktura är en annan' }
