import { noClaimFields } from '@samop/shared'
import { claimHistoryDocument } from '../../claim/history/ClaimHistory.tsx'
import type { LatestEventsQuery, ReviewClaimQuery, SimilarInvoicesFragment } from '../../graphql/graphql.ts'
import type { ClaimEvent } from '../../apollo/claimEvents.ts'
import { answer } from '../../test/server.ts'
import { deadlineAfterDocument, latestEventsDocument } from '../decision/decisionDocuments.ts'
import { reviewClaimDocument } from '../reviewClaimDocument.ts'
import { decisionState } from './decisionState.ts'
import { queueRow } from './queueServer.ts'

const person = { id: 'person-user', name: 'Oskar Berg' }
const calendar = { name: 'Contoso, Stockholm', timeZone: 'Europe/Stockholm' }
const sek = (amount: string) => ({ amount, currency: 'SEK' })

/** A claim under review with a line and two documents, with everything its page asks for. */
export function claimUnderReview() {
  const deadline = {
    clock: 'REVIEW',
    state: 'RUNNING',
    startedOn: '2026-11-24',
    dueOn: '2026-11-26',
    dueAt: '2026-11-26T23:00:00Z',
    businessDaysLeft: 2,
    calendarDaysLeft: 2,
    calendar,
    steps: [],
  }
  const document = (id: string, kind: string, name: string) => ({
    id,
    kind,
    name,
    note: name,
    line: null,
    bytes: 1200,
    contentType: 'application/pdf',
    url: `/documents/${id}`,
    uploadedBy: person,
    uploadedAt: '2026-11-20T08:00:00Z',
  })
  return {
    ...queueRow('C-1'),
    ...decisionState(),
    title: 'Autumn campaign',
    program: { id: 'program-cloud', name: 'Cloud Solution Provider', disputeLimit: 1 },
    approvedAmount: null,
    deadline,
    deadlines: [deadline],
    supportUrl: null,
    ...noClaimFields,
    activityFrom: '2026-11-01',
    activityTo: '2026-11-10',
    createdAt: '2026-11-20T08:00:00Z',
    submittedAt: '2026-11-24T08:00:00Z',
    decidedAt: null,
    acceptedAt: null,
    copiedFrom: null,
    copies: [],
    createdBy: person,
    location: { id: 'location-1', name: 'Stockholm' },
    activity: { id: 'activity-1', name: 'Digital advertising', categoryLabel: 'Demand generation' },
    usagePeriod: {
      id: 'period-1',
      label: 'FY27 H1',
      usageFrom: '2026-07-01',
      usageTo: '2026-12-31',
      claimingFrom: '2026-08-16',
      claimingTo: '2027-02-15',
    },
    reasons: [],
    requirements: [
      { code: 'CLAIMING_WINDOW', label: 'Inside the claiming period', met: true },
      { code: 'TITLE', label: 'A title', met: true },
    ],
    lines: [
      {
        id: 'line-1',
        kind: 'THIRD_PARTY_INVOICE',
        supplier: 'Tryckeriet AB',
        invoiceNumber: '77',
        invoiceDate: '2026-11-05',
        description: 'Printed leaflets',
        expenseType: null,
        netAmount: sek('12000.00'),
        externalReference: null,
        amount: sek('12000.00'),
        warnings: [],
        similarInvoices: [] as SimilarInvoicesFragment['similarInvoices'],
      },
    ],
    documents: [document('document-1', 'INVOICE', 'Invoice 77.pdf'), document('document-2', 'POE', 'Photo.pdf')],
  }
}

export type WholeClaim = ReturnType<typeof claimUnderReview>

type Entry = WholeClaim['latest']['edges'][number]['node']

/** A History entry. */
export function entry(id: string, kind: Entry['kind'], text: string, actor: Entry['actor']) {
  return { cursor: id, node: { id, at: '2026-11-24T10:05:00Z', kind, text, comment: null, actor } }
}

/** A server that holds one claim; `change` is what another person does to it. */
export function reviewServer(first: WholeClaim = claimUnderReview()) {
  let claim = first
  const current = () => ({ claim }) as unknown as ReviewClaimQuery
  return {
    claim: () => claim,
    change: (next: Partial<WholeClaim>) => {
      claim = { ...claim, ...next }
    },
    handlers: [
      answer(reviewClaimDocument, current),
      answer(latestEventsDocument, () => current() as unknown as LatestEventsQuery),
      answer(claimHistoryDocument, () => ({
        claim: {
          id: claim.id,
          lines: claim.lines,
          documents: claim.documents,
          history: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
        },
      })),
      answer(deadlineAfterDocument, { deadlinePreview: { dueOn: '2027-02-03', calendar: { name: calendar.name } } }),
    ],
    /** The event that tells the browser of the change. */
    event: (kind: ClaimEvent['event']['kind'], actor: Entry['actor']): ClaimEvent => ({
      cursor: `cursor-${claim.version}`,
      notifies: true,
      event: {
        id: `event-${claim.version}`,
        cursor: `cursor-${claim.version}`,
        at: '2026-11-24T10:05:00Z',
        kind,
        subject: { kind: 'CLAIM', id: claim.id },
        actor: { ...actor, side: 'VENDOR' },
      },
      claim: {
        id: claim.id,
        number: claim.number,
        title: claim.title,
        status: claim.status,
        turn: claim.turn ?? null,
        version: claim.version,
        updatedAt: '2026-11-24T10:05:00Z',
        submittedAt: claim.submittedAt,
        decidedAt: null,
        amount: claim.amount,
        approvedAmount: null,
        assignee: null,
      },
    }),
  }
}
