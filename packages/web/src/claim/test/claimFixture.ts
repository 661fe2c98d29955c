import { type ClaimField, noClaimFields } from '@samop/shared'
import type {
  ClaimAction,
  ClaimDeadlineFragment,
  ClaimHeaderFragment,
  ClaimMissingFragment,
  ClaimQuery,
  ClaimReasonsFragment,
  ClaimStatus,
  LineWarningCode,
  Side,
  SimilarInvoicesFragment,
} from '../../graphql/graphql.ts'
import { people } from '../../test/people.ts'

type Deadline = ClaimDeadlineFragment
type Money = ClaimHeaderFragment['amount']
type Person = NonNullable<ClaimHeaderFragment['assignee']> & { role: string | null; side: Side }
type Reason = ClaimReasonsFragment['reasons'][number]
type Requirement = ClaimMissingFragment['requirements'][number]

/** A claim with everything its pages show. The type has no fragment masks, so that tests can change any field. */
export type WholeClaim = typeof draft

const sek = (amount: string): Money => ({ amount, currency: 'SEK' })
const oskar: Person = { id: people.user.id, name: people.user.name, role: 'INCENTIVES_USER', side: 'PARTNER' }
const calendar = { name: 'Contoso claims validation, Stockholm', timeZone: 'Europe/Stockholm' }

export const submitDeadline: Deadline = {
  clock: 'SUBMIT',
  state: 'RUNNING',
  startedOn: '2026-11-02',
  dueOn: '2099-02-15',
  dueAt: '2099-02-15T23:00:00Z',
  businessDaysLeft: 55,
  calendar,
  steps: [{ on: '2099-02-15', kind: 'DUE', reason: 'A fixed day.' }],
}

export const reviewDeadline: Deadline = {
  ...submitDeadline,
  clock: 'REVIEW',
  dueOn: '2026-11-26',
  businessDaysLeft: 2,
  steps: [
    { on: '2026-11-24', kind: 'START', reason: 'Day 0.' },
    { on: '2026-11-26', kind: 'DUE', reason: 'Business day 2 of 2.' },
  ],
}

export const disputeWindow: Deadline = { ...submitDeadline, clock: 'DISPUTE_WINDOW', dueOn: '2099-12-24' }

const line = {
  id: 'line-1',
  kind: 'THIRD_PARTY_INVOICE' as const,
  supplier: 'Tryckverket AB',
  invoiceNumber: 'T-77',
  invoiceDate: '2026-11-10' as string | null,
  description: 'Print of posters',
  expenseType: null as string | null,
  netAmount: sek('12500.00'),
  externalReference: null as string | null,
  amount: sek('12500.00'),
  editable: true,
  warnings: [] as { code: LineWarningCode; message: string }[],
  similarInvoices: [] as SimilarInvoicesFragment['similarInvoices'],
}

const invoice = {
  id: 'document-1',
  kind: 'INVOICE' as const,
  name: 'Faktura.pdf',
  note: 'The printer’s invoice',
  line: { id: 'line-1' } as { id: string } | null,
  sha256: 'e3b0c442',
  bytes: 52_000,
  contentType: 'application/pdf',
  url: '/documents/document-1',
  uploadedAt: '2026-11-12T09:00:00Z',
  uploadedBy: oskar,
  editable: true,
}

export const draft = {
  id: 'claim-1',
  number: 'C-1053',
  title: 'Posters in the underground',
  status: 'EDITING' as ClaimStatus,
  turn: 'PARTNER' as Side | null,
  version: 3,
  updatedAt: '2026-11-12T09:00:00Z',
  detailsEditable: true,
  linesAddable: true,
  documentsAddable: true,
  partner: { id: 'partner-nordlys', name: 'Nordlys' },
  program: { id: 'program-cloud', name: 'Cloud indirect reseller', disputeReviewDays: 5, disputeLimit: 1, calendar },
  location: { id: 'location-sthlm', name: 'Stockholm', country: 'SE' },
  usagePeriod: {
    id: 'period-h2',
    label: 'FY26 H2',
    usageFrom: '2026-07-01',
    usageTo: '2026-12-31',
    claimingFrom: '2026-08-16',
    claimingTo: '2099-02-15',
  },
  activity: { id: 'activity-print', name: 'Print advertising', categoryLabel: 'Demand generation' },
  currency: 'SEK',
  ...(noClaimFields as { [Key in ClaimField]: string | null }),
  activityFrom: '2026-11-02' as string | null,
  activityTo: '2026-11-15' as string | null,
  amount: sek('12500.00'),
  approvedAmount: null as Money | null,
  lines: [line],
  documents: [invoice],
  reasons: [] as Reason[],
  unansweredReasons: [] as Reason[],
  requirements: [
    { code: 'TITLE', label: 'A title', met: true, checked: true, about: [], hint: null },
    {
      code: 'PROOF_OF_EXECUTION',
      label: 'Proof of execution (PoE)',
      met: false,
      checked: true,
      about: [{ kind: 'REQUIREMENT', id: 'PROOF_OF_EXECUTION' }],
      hint: 'Attach at least one proof of execution.',
    },
    {
      code: 'LINES_COMPLETE',
      label: 'Every line is complete',
      met: false,
      checked: true,
      about: [{ kind: 'LINE', id: 'line-1' }],
      hint: 'Complete the line “Print of posters”.',
    },
  ] as Requirement[],
  deadlines: [submitDeadline],
  deadline: submitDeadline as Deadline | null,
  availableActions: [
    action('SUBMIT', [{ code: 'PROOF_OF_EXECUTION', message: 'Attach at least one proof of execution.' }]),
    action('WITHDRAW'),
  ],
  createdBy: oskar,
  createdAt: '2026-11-02T09:00:00Z',
  submittedAt: null as string | null,
  decidedAt: null as string | null,
  acceptedAt: null as string | null,
  copiedFrom: null as { number: string } | null,
  copies: [] as { number: string }[],
  assignee: null as Person | null,
  supportUrl: null as string | null,
}

export const complete: WholeClaim = {
  ...draft,
  requirements: draft.requirements.map((each) => ({ ...each, met: true })),
  availableActions: [action('SUBMIT'), action('WITHDRAW')],
}

export const rejected: WholeClaim = {
  ...draft,
  status: 'REJECTED',
  detailsEditable: false,
  linesAddable: false,
  documentsAddable: false,
  lines: [{ ...line, editable: false }],
  documents: [{ ...invoice, editable: false }],
  requirements: [],
  deadline: disputeWindow,
  deadlines: [disputeWindow],
  decidedAt: '2026-11-20T09:00:00Z',
  reasons: [
    reason('AMOUNT_MISMATCH', 'The fee is not on the invoice.', { kind: 'LINE', id: 'line-1' }),
    reason('INVOICE_UNREADABLE', 'The scan is too dark.', { kind: 'DOCUMENT', id: 'document-1' }),
  ],
  availableActions: [action('DISPUTE')],
}

/** The claim as the answer to a query. */
export const asAnswer = (claim: WholeClaim) => ({ claim, programs: [] }) as unknown as ClaimQuery

/** The claim as the answer to a change. */
export const asPayload = (claim: WholeClaim, more: object = {}) =>
  ({ payload: { claim, userErrors: [], ...more } }) as never

export function action(name: ClaimAction, refusals: { code: string; message: string }[] = []) {
  const about = { kind: 'CLAIM' as const, id: 'claim-1' }
  return {
    action: name,
    label: name,
    allowed: refusals.length === 0,
    refusals: refusals.map((each) => ({ ...each, about })),
  }
}

function reason(code: Reason['code'], text: string, about: Reason['about']): Reason {
  return { code, text, about, amount: null }
}
