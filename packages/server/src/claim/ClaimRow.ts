import type {
  AlikeInvoice,
  ClaimFieldValues,
  ClaimMoney,
  ClaimStatus,
  ClockRecord,
  Currency,
  DeadlineFacts,
  FoundInvoice,
  LineFacts,
  NamedPeriod,
  Person,
  Reason,
} from '@samop/shared'
import type { LocationRow } from '../access/LocationRow.ts'
import type { PartnerRow } from '../access/PartnerRow.ts'
import type { DocumentRow } from '../document/DocumentRow.ts'
import type { ReadHistory } from '../history/historyOf.ts'
import type { ActivityRow } from '../program/ActivityRow.ts'
import type { ProgramRow } from '../program/ProgramRow.ts'
import type { UsagePeriodRow } from '../program/UsagePeriodRow.ts'
import type { SinceRequest } from './unansweredReasons.ts'
import type { Submitted } from './unsentAnswer.ts'

/** A claim as read: the columns of lists, and the parts that the caller asked for. Amounts are minor units, moments RFC 3339. */
export interface ClaimRow {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly status: ClaimStatus
  readonly version: number
  readonly partnerId: string
  readonly programId: string
  readonly locationId: string
  readonly currency: Currency
  readonly amountMinor: number
  readonly approvedMinor: number | null
  readonly assignee: Person | null
  readonly updatedAt: string
  readonly submittedAt: string | null
  /** The end of the running clock's due day; null when none runs. */
  readonly dueAt: string | null
  readonly details?: DetailsRow
  readonly partner?: PartnerRow
  readonly program?: ProgramRow
  readonly location?: LocationRow
  readonly usagePeriod?: UsagePeriodRow
  /** Later periods of the program in which the partner has a fund; only of a claim that can be copied. */
  readonly laterPeriods?: readonly NamedPeriod[]
  readonly activity?: ActivityRow
  readonly copiedFrom?: RelatedRow | null
  readonly copies?: readonly RelatedRow[]
  /** The reader's own, unless somebody else has done something since. */
  readonly putOff?: { readonly until: string; readonly untilAt: string } | null
  readonly lines?: readonly LineRow[]
  /** The claim as it was submitted, while action is required; null otherwise, and for a request of before that was stored. */
  readonly beforeAnswer?: Submitted | null
  /** What happened since the request for action; null when none is open. */
  readonly sinceRequest?: SinceRequest | null
  readonly documents?: readonly DocumentRow[]
  /** Clocks that have not ended. */
  readonly runningClock?: ClockRow | null
  readonly openClocks?: readonly ClockRow[]
  readonly allClocks?: readonly ClockRow[]
  readonly availableMinor?: number
  readonly money?: Pick<ClaimMoney, 'remaining' | 'held'>
  readonly history?: ReadHistory
  readonly alikeInvoices?: readonly AlikeInvoiceRow[]
}

/** Another claim of the same partner, if the reader may see it. */
export interface RelatedRow {
  readonly id: string
  readonly number: string
  readonly status: ClaimStatus
}

/** An invoice in another claim of the partner. `found` and the ids are null when the reader may not see that claim. */
export interface AlikeInvoiceRow extends Omit<AlikeInvoice, 'found'> {
  readonly found: (FoundInvoice & { readonly claimId: string }) | null
  readonly programId: string | null
  readonly locationId: string | null
}

export interface DetailsRow extends ClaimFieldValues {
  readonly reasons: readonly Reason[]
  readonly requestedInDispute: boolean
  readonly disputes: number
  readonly rejectedById: string | null
  readonly pickedUp: boolean
  readonly createdBy: Person
  readonly createdAt: string
  readonly decidedAt: string | null
  readonly acceptedAt: string | null
  readonly acceptedWindow: Pick<DeadlineFacts, 'dueOn' | 'dueAt'> | null
}

export interface LineRow extends Omit<LineFacts, 'fresh'> {
  readonly expenseType: string | null
  readonly externalReference: string | null
}

export interface ClockRow {
  readonly record: ClockRecord
  readonly dueOn: string
  readonly dueAt: string
}
