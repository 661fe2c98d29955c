import type { DocumentKind } from '../document/documentKinds.ts'
import type { Currency } from '../money/currencies.ts'
import type { ClockKey } from '../sla/clocks.ts'
import type { AlikeInvoice } from './alikeInvoices.ts'
import type { LineKind } from './lineKinds.ts'
import type { Reason } from './reasons.ts'
import type { ClaimStatus } from './statuses.ts'

/**
 * Everything the rules read, already loaded. Days are ISO strings ("2026-11-24"), which compare as days;
 * moments are RFC 3339; amounts are minor units of `currency`.
 */
export interface ClaimFacts {
  readonly id: string
  readonly status: ClaimStatus
  readonly currency: Currency
  readonly title: string
  readonly activityFrom: string | null
  readonly activityTo: string | null
  readonly amountMinor: number
  readonly approvedMinor: number | null
  readonly period: PeriodDays
  /** The later usage periods in which the partner has money of the program, the nearest first; for claims that can be copied. */
  readonly laterPeriods: readonly NamedPeriod[]
  readonly timeZone: string
  readonly lines: readonly LineFacts[]
  readonly documents: readonly DocumentFacts[]
  /** The most the claim may draw: the fund's remaining amount plus the amount already held for the claim. */
  readonly availableMinor: number
  /** The current reasons: those of the open request for action, or of the rejection. */
  readonly reasons: readonly Reason[]
  /** The request for action came out of a dispute. */
  readonly requestedInDispute: boolean
  readonly disputes: number
  readonly disputeLimit: number
  /** The reviewer of the last rejection; null when the system rejected, or nobody has. */
  readonly rejectedById: string | null
  readonly pickedUp: boolean
  /** When the partner accepted the decision. */
  readonly acceptedAt: string | null
  /** The dispute window that the acceptance of a rejection has ended. */
  readonly acceptedWindow: Pick<DeadlineFacts, 'dueOn' | 'dueAt'> | null
  readonly deadlines: readonly DeadlineFacts[]
  /** Invoices in other claims of the partner that are the same as those of the lines, or perhaps the same. */
  readonly alikeInvoices: readonly AlikeInvoice[]
}

/** The stored days of a usage period, each included. */
export interface PeriodDays {
  readonly usageFrom: string
  readonly usageTo: string
  readonly claimingFrom: string
  readonly claimingTo: string
  readonly correctionsUntil: string
}

/** A usage period with the label that its program gives it. */
export interface NamedPeriod extends PeriodDays {
  readonly label: string
}

export interface LineFacts {
  readonly id: string
  readonly kind: LineKind
  readonly supplier: string
  readonly invoiceNumber: string
  readonly invoiceDate: string | null
  readonly description: string
  readonly netMinor: number
  readonly claimedMinor: number
  /** Added since the reviewer asked for action: the partner may still change it. */
  readonly fresh: boolean
}

export interface DocumentFacts {
  readonly id: string
  readonly kind: DocumentKind
  readonly note: string
  readonly lineId: string | null
  /** Attached, or tied to another line, since the reviewer asked for action: the partner may still change it. */
  readonly fresh: boolean
}

/** A clock of the claim that has not ended. `dueAt` is the first moment after the due day: already too late. */
export interface DeadlineFacts {
  readonly clock: ClockKey
  readonly dueOn: string
  readonly dueAt: string
}
