import {
  accepted,
  actionRequired,
  type ClaimSeen,
  draftClaim,
  rejected,
  submitted,
  underReview,
  upload,
  wholeClaim,
} from './claims.ts'
import type { Story } from './story.ts'
import type { Who } from './world.ts'

/** The statuses of a claim from which mutations start. */
export const stations = { draft: draftClaim, submitted, underReview, rejected, accepted, actionRequired } as const

export type Station = keyof typeof stations

/** A claim with a line and a document, for mutations to change. */
export interface Target {
  readonly claim: ClaimSeen
  readonly lineId: string
  readonly documentId: string
}

export const newTarget = async (
  story: Story,
  from: Station,
  draft: Parameters<typeof draftClaim>[1] = {},
): Promise<Target> => {
  const claim = await stations[from](story, { amount: '10.00', ...draft })
  return { claim, lineId: claim.lines[0]!.id, documentId: claim.documents[0]!.id }
}

interface ClaimMutation {
  readonly from: Station
  /** Somebody with the right. */
  readonly who: Who
  /** The input with which it succeeds. */
  readonly input: (target: Target, story: Story) => object | Promise<object>
}

/** A text that somebody writes, which must appear nowhere else. */
export const secret = 'Hemlig mässa'

const claimId = ({ claim }: Target) => ({ claimId: claim.id })
const because = ({ claim }: Target) => ({ claimId: claim.id, reasons: [wholeClaim(claim.id)] })

interface WithAlike {
  readonly program: { readonly id: string }
  readonly usagePeriod: { readonly id: string }
  readonly location: { readonly id: string }
  readonly lines: readonly { readonly invoiceNumber: string; readonly similarInvoices: readonly { mark: string }[] }[]
}

/** Submits a claim with a similar invoice, unless there is one; returns its marks. */
const marksOfAlike = async (story: Story, id: string): Promise<string[]> => {
  const read = async () => {
    const query = `query($id: ID!) { claim(id: $id) { program { id } usagePeriod { id } location { id }
      lines { invoiceNumber similarInvoices { mark } } } }`
    return (await story.data<{ claim: WithAlike }>('admin', query, { id })).claim
  }
  const marksOf = ({ lines }: WithAlike) => lines.flatMap((line) => line.similarInvoices.map(({ mark }) => mark))
  const claim = await read()
  if (marksOf(claim).length > 0) return marksOf(claim)
  const place = { programId: claim.program.id, usagePeriodId: claim.usagePeriod.id, locationId: claim.location.id }
  const invoiceNumber = claim.lines[0]!.invoiceNumber.replace('-', '/0')
  await submitted(story, { amount: '10.00', invoiceNumber, place })
  return marksOf(await read())
}

/** Every mutation of an existing claim, its lines and its documents. */
export const claimMutations: Readonly<Record<string, ClaimMutation>> = {
  acceptDecision: { from: 'rejected', who: 'user', input: claimId },
  addClaimLine: { from: 'draft', who: 'user', input: (it) => ({ ...claimId(it), kind: 'OWN_WORK' }) },
  approveClaim: { from: 'underReview', who: 'reviewer', input: claimId },
  assignClaim: {
    from: 'submitted',
    who: 'reviewer',
    input: (it, { memberIds }) => ({ ...claimId(it), assigneeId: memberIds.reviewer2 }),
  },
  attachDocument: {
    from: 'draft',
    who: 'user',
    input: async (it, story) => ({
      ...claimId(it),
      documentId: await upload(story, 'user'),
      kind: 'OTHER',
      note: secret,
    }),
  },
  comment: { from: 'submitted', who: 'user', input: (it) => ({ ...claimId(it), text: secret }) },
  confirmAnotherInvoice: {
    from: 'draft',
    who: 'user',
    input: async ({ claim, lineId }, story) => ({ lineId, marks: await marksOfAlike(story, claim.id) }),
  },
  copyClaim: { from: 'rejected', who: 'user', input: claimId },
  disputeClaim: { from: 'rejected', who: 'admin', input: (it) => ({ ...claimId(it), argument: secret }) },
  pickUpClaim: { from: 'submitted', who: 'reviewer', input: claimId },
  putOffClaim: { from: 'draft', who: 'user', input: (it) => ({ ...claimId(it), backOn: '2026-12-01' }) },
  recallClaim: { from: 'submitted', who: 'user', input: claimId },
  rejectClaim: { from: 'underReview', who: 'reviewer', input: because },
  removeClaimLine: { from: 'draft', who: 'user', input: ({ lineId }) => ({ lineId }) },
  removeDocument: { from: 'draft', who: 'user', input: ({ documentId }) => ({ documentId }) },
  requestAction: { from: 'underReview', who: 'reviewer', input: because },
  submitClaim: { from: 'draft', who: 'user', input: claimId },
  takeBackAcceptance: { from: 'accepted', who: 'user', input: claimId },
  updateClaim: { from: 'draft', who: 'user', input: (it) => ({ ...claimId(it), title: `${secret} 2` }) },
  updateClaimLine: { from: 'draft', who: 'user', input: ({ lineId }) => ({ lineId, supplier: secret }) },
  updateDocument: { from: 'draft', who: 'user', input: ({ documentId }) => ({ documentId, note: secret }) },
  withdrawClaim: { from: 'actionRequired', who: 'user', input: claimId },
}
