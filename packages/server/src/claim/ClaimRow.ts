import type {
  ActivityCategory,
  ClaimFacts,
  ClaimStatus,
  ClockRecord,
  ContentType,
  Currency,
  DocumentKind,
  LineFacts,
  PeriodDays,
  Person,
  Reason,
  Text,
} from '@samop/shared'
import type { ReadHistory } from '../history/historyOf.ts'

/** A claim as it is read: what lists show, and the parts that were asked for. Amounts in minor units, moments RFC 3339. */
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
  /** When the running clock's day is over; null when none runs. */
  readonly dueAt: string | null
  readonly details?: DetailsRow
  readonly partner?: PartnerRow
  readonly program?: ProgramRow
  readonly location?: LocationRow
  readonly usagePeriod?: UsagePeriodRow
  readonly activity?: ActivityRow
  readonly lines?: readonly LineRow[]
  readonly documents?: readonly DocumentRow[]
  /** Clocks that have not ended. */
  readonly openClocks?: readonly ClockRow[]
  readonly allClocks?: readonly ClockRow[]
  readonly availableMinor?: number
  readonly history?: ReadHistory
  readonly sameInvoices?: ClaimFacts['sameInvoices']
}

/** The claim's other columns. */
export interface DetailsRow {
  readonly activityFrom: string | null
  readonly activityTo: string | null
  readonly preApprovalId: string | null
  readonly reasons: readonly Reason[]
  readonly requestedInDispute: boolean
  readonly disputes: number
  readonly rejectedById: string | null
  readonly pickedUp: boolean
  readonly createdBy: Person
  readonly createdAt: string
  readonly decidedAt: string | null
}

export interface PartnerRow {
  readonly id: string
  readonly name: string
  readonly country: string
}

export interface LocationRow {
  readonly id: string
  readonly name: string
  readonly country: string
}

export interface ProgramRow {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly version: number
  readonly coopSharePercent: number
  readonly reviewDays: number
  readonly disputeReviewDays: number
  readonly disputeWindowDays: number
  readonly disputeLimit: number
  readonly paymentDays: number
  readonly minimumAnswerDays: number
  readonly calendarName: string
  readonly timeZone: string
}

export interface UsagePeriodRow extends PeriodDays {
  readonly id: string
  readonly label: string
  readonly earningFrom: string
  readonly earningTo: string
}

export interface ActivityRow {
  readonly id: string
  readonly key: string
  readonly name: Text
  readonly category: ActivityCategory
}

export interface LineRow extends LineFacts {
  readonly expenseType: string | null
}

export interface DocumentRow {
  readonly id: string
  readonly kind: DocumentKind
  readonly name: string
  readonly note: string
  readonly lineId: string | null
  readonly bytes: number
  readonly contentType: ContentType
  readonly sha256: string
  readonly uploadedBy: Person
  readonly uploadedAt: string
  readonly attachedAt: string
}

export interface ClockRow {
  readonly record: ClockRecord
  readonly dueOn: string
  readonly dueAt: string
}
