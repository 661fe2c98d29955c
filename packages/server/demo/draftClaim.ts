import { createClaim } from '../src/claim/edit/createClaim.ts'
import { editClaim } from '../src/claim/edit/editClaim.ts'
import { addClaimLine } from '../src/claim/edit/editLines.ts'
import type { AddClaimLineInput, CreateClaimInput } from '../src/claim/inputs.ts'
import { attachments } from '../src/document/attachments.ts'
import { storeDocument, type StoreDocumentInput } from '../src/document/storeDocument.ts'
import { command } from '../src/command.ts'
import type { Outcome } from '../src/write.ts'
import type { Cast } from './cast.ts'
import type { File, Paper } from './papers.ts'
import type { PlannedStory } from './plan.ts'
import { placeOf, type StoryLine } from './story.ts'
import { moneyOf } from './wholeMoney.ts'

export interface Draft {
  readonly claim: CreateClaimInput
  readonly lines: readonly Omit<AddClaimLineInput, 'claimId'>[]
  readonly documents: readonly { readonly file: StoreDocumentInput; readonly paper: Paper }[]
}

type Drafted = { claimId: string; lineIds: string[]; documentIds: string[] }

/** Makes a complete draft at once, with the commands that people use one by one. */
export const draftClaim = command(
  { name: 'draftClaim', needs: 'EDIT_CLAIMS' },
  async (change, { claim, lines, documents }: Draft) => {
    const { claimId } = done(await createClaim.run(change, claim))
    const lineIds: string[] = []
    for (const line of lines) lineIds.push(done(await addClaimLine.run(change, { claimId, ...line })).lineId)
    const documentIds: string[] = []
    for (const { file } of documents) documentIds.push(done(await storeDocument.run(change, file)).documentId)
    const papers = documents.map(({ paper }, index) => ({
      documentId: documentIds[index]!,
      ...placeOf(paper, lineIds),
    }))
    return editClaim<Drafted>(change, { claimId, part: { kind: 'DOCUMENT' } }, async (locked) => {
      const judged = await attachments(change, locked, papers)
      if ('refused' in judged) return judged
      judged.attach()
      return { claimId, lineIds, documentIds }
    })
  },
)

const done = <Done>(outcome: Outcome<Done>): Done => {
  if ('done' in outcome) return outcome.done
  throw new Error(`a draft was refused: ${outcome.refused.map(({ code }) => code).join(', ')}`)
}

export const draftOf = (
  cast: Cast,
  { story, period, currency, activityFrom, activityTo, invoicedOn, papers, fileOf }: PlannedStory,
  storedOf: (file: File) => StoreDocumentInput,
): Draft => ({
  claim: {
    programId: cast.programId(story.program),
    usagePeriodId: cast.periodId(story.program, period),
    locationId: cast.locationId(story.partner, story.location),
    activityId: cast.activityId(period, story.activity),
    title: story.title,
    activityFrom,
    activityTo,
  },
  lines: story.lines.map((line) => lineInput(line, currency, invoicedOn)),
  documents: papers.map((paper) => ({ paper, file: storedOf(fileOf(paper)) })),
})

const lineInput = (line: StoryLine, currency: PlannedStory['currency'], invoicedOn: string) => ({
  kind: line.supplier === undefined ? ('OWN_WORK' as const) : ('THIRD_PARTY_INVOICE' as const),
  description: line.description,
  netAmount: moneyOf(line.amount, currency),
  amount: moneyOf(line.claimed ?? line.amount, currency),
  ...(line.expenseType !== undefined && { expenseType: line.expenseType }),
  ...(line.supplier !== undefined && {
    supplier: line.supplier,
    invoiceNumber: line.number ?? '',
    invoiceDate: invoicedOn,
  }),
})
