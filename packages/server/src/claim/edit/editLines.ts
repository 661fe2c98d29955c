import { decimalMoney, type EventData, type Refusal, textLimits } from '@samop/shared'
import { sql } from 'kysely'
import { badInput, notFound, notNull } from '../../errors.ts'
import { minorOf } from '../../graphql/schema/Money.ts'
import { knownId, newId } from '../../ids.ts'
import { command } from '../../command.ts'
import type { Change, Outcome } from '../../write.ts'
import { changesOf } from './changesOf.ts'
import type { Claim } from '../Claim.ts'
import { ClaimLine } from '../ClaimLine.ts'
import { editClaim } from './editClaim.ts'
import { referenceOf, referenceRefusals } from './externalReference.ts'
import type { AddClaimLineInput, RemoveClaimLineInput, UpdateClaimLineInput } from '../inputs.ts'
import type { LockedClaim } from '../lockClaim.ts'
import { lineWithin, textWithin } from '../texts.ts'
import { setInvoiceKeys } from './setInvoiceKeys.ts'
import type { NewEvent } from '../../history/chained.ts'
import { claimSubject } from '../../history/subjects.ts'

type Done = { claimId: string; lineId: string }

const mostLines = 200

const tooManyLines = (id: string): Refusal => ({
  code: 'MOST_LINES',
  text: { en: 'A claim holds at most {most} lines.', sv: 'Ett anspråk har högst {most} rader.' },
  values: { most: mostLines },
  about: { kind: 'CLAIM', id },
})

export const addClaimLine = command(
  { name: 'addClaimLine', needs: 'EDIT_CLAIMS' },
  (change, input: AddClaimLineInput) =>
    editClaim<Done>(change, { ...input, part: { kind: 'LINE' } }, async ({ claim, facts }) => {
      if (facts.lines.length >= mostLines) return { refused: [tooManyLines(claim.id)] }
      const line = change.em.create(ClaimLine, {
        ...blank,
        id: newId(),
        partner: claim.partner,
        claim,
        position: facts.lines.length,
        kind: input.kind,
        ...valuesOf(input, claim),
      })
      const taken = await nameLine(change, line, input)
      if (taken.length > 0) return { refused: taken }
      // A line with only one of the two amounts claims all of it.
      line.claimedMinor = input.amount ? line.claimedMinor : line.netMinor
      line.netMinor = input.netAmount ? line.netMinor : line.claimedMinor
      setInvoiceKeys(line)
      change.em.persist(line)
      return written(change, claim, line, (data) => ({ kind: 'LINE_ADDED', data }))
    }),
)

export const updateClaimLine = command(
  { name: 'updateClaimLine', needs: 'EDIT_CLAIMS' },
  (change, input: UpdateClaimLineInput) =>
    editLine(change, input, async (line, { claim }) => {
      notNull(input.kind, 'input.kind')
      const before = stateOf(line, claim)
      change.em.assign(line, { ...valuesOf(input, claim), ...(input.kind && { kind: input.kind }) })
      const taken = await nameLine(change, line, input)
      if (taken.length > 0) return { refused: taken }
      setInvoiceKeys(line)
      const changes = changesOf(fieldLabels, before, stateOf(line, claim), (state) => state)
      if (!changes) return { claimId: claim.id, lineId: line.id }
      return written(change, claim, line, (data) => ({ kind: 'LINE_UPDATED', data: { ...data, ...changes } }))
    }),
)

export const removeClaimLine = command(
  { name: 'removeClaimLine', needs: 'EDIT_CLAIMS' },
  (change, input: RemoveClaimLineInput) =>
    editLine(change, input, (line, { claim }) => {
      change.em.remove(line)
      return written(change, claim, line, (data) => ({ kind: 'LINE_REMOVED', data }))
    }),
)

/** The names of the fields in History. */
const fieldLabels = {
  kind: { en: 'type', sv: 'typ' },
  supplier: { en: 'supplier', sv: 'fakturautställare' },
  invoiceNumber: { en: 'invoice number', sv: 'fakturanummer' },
  invoiceDate: { en: 'invoice date', sv: 'fakturadatum' },
  description: { en: 'description', sv: 'beskrivning' },
  expenseType: { en: 'expense type', sv: 'kostnadsslag' },
  externalReference: { en: 'external reference', sv: 'extern referens' },
  netAmount: { en: 'amount without tax', sv: 'belopp utan moms' },
  amount: { en: 'claimed amount', sv: 'begärt belopp' },
}

/** The fields as History holds them. */
const stateOf = ({ netMinor, claimedMinor, ...line }: ClaimLine, { currency }: Claim) => ({
  kind: line.kind,
  supplier: line.supplier,
  invoiceNumber: line.invoiceNumber,
  invoiceDate: line.invoiceDate,
  description: line.description,
  expenseType: line.expenseType,
  externalReference: line.externalReference,
  netAmount: decimalMoney(netMinor, currency),
  amount: decimalMoney(claimedMinor, currency),
})

const blank = {
  supplier: '',
  invoiceNumber: '',
  invoiceDate: null,
  invoiceKey: null,
  alikeKey: null,
  alikePartsKey: null,
  anotherThan: [],
  description: '',
  expenseType: null,
  externalReference: null,
  netMinor: 0,
  claimedMinor: 0,
}

/** The values of the fields that were sent; null empties a field. */
const valuesOf = (input: AddClaimLineInput | UpdateClaimLineInput, { currency }: Claim) => ({
  ...(input.supplier !== undefined && {
    supplier: lineWithin(textLimits.supplier, input.supplier ?? '', 'input.supplier'),
  }),
  ...(input.invoiceNumber !== undefined && {
    invoiceNumber: lineWithin(textLimits.invoiceNumber, input.invoiceNumber ?? '', 'input.invoiceNumber'),
  }),
  ...(input.invoiceDate !== undefined && { invoiceDate: input.invoiceDate }),
  ...(input.description !== undefined && {
    description: textWithin(textLimits.description, input.description ?? '', 'input.description'),
  }),
  ...(input.expenseType !== undefined && {
    expenseType: input.expenseType && lineWithin(textLimits.expenseType, input.expenseType, 'input.expenseType'),
  }),
  ...(input.netAmount !== undefined && {
    netMinor: input.netAmount ? minorOf(input.netAmount, currency, 'input.netAmount') : 0,
  }),
  ...(input.amount !== undefined && {
    claimedMinor: input.amount ? minorOf(input.amount, currency, 'input.amount') : 0,
  }),
})

/** Gives the line the reference that was sent, unless another line has it. */
const nameLine = async (
  change: Change,
  line: ClaimLine,
  { externalReference }: AddClaimLineInput | UpdateClaimLineInput,
): Promise<Refusal[]> => {
  if (externalReference === undefined) return []
  const reference = referenceOf(externalReference)
  const naming = { kind: 'LINE', partnerId: line.partner.id, reference, id: line.id } as const
  const taken = await referenceRefusals(change, naming)
  if (taken.length === 0) line.externalReference = reference
  return taken
}

/** Sets the claim's amount to the sum of its lines, and records the line in History. */
export const written = async (
  change: Change,
  claim: Claim,
  line: ClaimLine,
  tell: (line: EventData<'LINE_ADDED'>) => NewEvent,
): Promise<Done> => {
  const [sum] = await change.db.rows(
    sql<{
      minor: string
    }>`select coalesce(sum(claimed_minor), 0)::text as minor from claim_line where claim_id = ${claim.id}`,
  )
  claim.amountMinor = Number(sum?.minor)
  if (!Number.isSafeInteger(claim.amountMinor))
    throw badInput('input.amount', 'makes the claim larger than can be counted exactly.')
  change.record(claimSubject(claim), tell(lineData(line, claim)))
  return { claimId: claim.id, lineId: line.id }
}

/** What History stores of a line. */
export const lineData = (line: ClaimLine, { currency }: Claim): EventData<'LINE_ADDED'> => ({
  line: { id: line.id, name: line.description || line.supplier || '–' },
  amount: decimalMoney(line.claimedMinor, currency),
  supplier: line.supplier,
  invoiceNumber: line.invoiceNumber,
})

export const editLine = async (
  change: Change,
  { lineId: sent, expectedVersion }: RemoveClaimLineInput,
  edit: (line: ClaimLine, locked: LockedClaim) => Promise<Done | { refused: Refusal[] }>,
  kind: 'LINE' | 'CONFIRMATION' = 'LINE',
): Promise<Outcome<Done>> => {
  const lineId = knownId(sent, 'Line', 'input.lineId')
  const claimId = await claimOfLine(change, lineId)
  return editClaim<Done>(change, { claimId, expectedVersion, part: { kind, id: lineId } }, async (locked) =>
    edit(await lineOf(change, locked, lineId), locked),
  )
}

const claimOfLine = async ({ db }: Change, lineId: string): Promise<string> => {
  const [line] = await db.rows(
    sql<{ claimId: string }>`select claim_id as "claimId" from claim_line where id = ${lineId}`,
  )
  if (!line) throw notFound('Line', 'input.lineId')
  return line.claimId
}

/** Reads the line after locking its claim: while we waited, it may have changed or disappeared. */
const lineOf = async ({ em }: Change, { claim }: LockedClaim, id: string): Promise<ClaimLine> => {
  const line = await em.findOne(ClaimLine, { id, claim })
  if (!line) throw notFound('Line', 'input.lineId')
  return line
}
