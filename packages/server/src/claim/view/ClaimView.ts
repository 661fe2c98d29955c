import {
  type ClaimAction,
  claimProcess,
  claimFieldKeys,
  type ClaimFieldValues,
  type ClaimFacts,
  type ClaimPart,
  type ClaimStatus as StatusKey,
  type Currency,
  deadlineOf,
  editRefusals,
  type EventKind as EventKey,
  isTaken,
  lineWarningsOf,
  type Moment,
  requirements,
  sayWith,
  statuses,
  turnOf,
} from '@samop/shared'
import { Arg, Ctx, Field, Info, Int, ObjectType } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { LocationView, PartnerView } from '../../access/PartnerView.ts'
import { PersonView } from '../../access/PersonView.ts'
import type { Context } from '../../context.ts'
import { DocumentView } from '../../document/DocumentView.ts'
import { type AvailableAction, shownActions } from '../../graphql/schema/availableAction.ts'
import { ClaimStatus, EventKind, Side } from '../../graphql/schema/enums.ts'
import { MoneyView } from '../../graphql/schema/Money.ts'
import { Node } from '../../graphql/schema/Node.ts'
import { CurrencyCodeScalar, DateScalar, DateTimeScalar } from '../../graphql/schema/scalars.ts'
import { historyOf } from '../../history/historyOf.ts'
import { HistoryConnection } from '../../history/HistoryEntryView.ts'
import { ActivityView } from '../../program/ActivityView.ts'
import { ProgramView } from '../../program/ProgramView.ts'
import { UsagePeriodView } from '../../program/UsagePeriodView.ts'
import { DeadlineView } from '../../sla/DeadlineView.ts'
import { supportUrlFor } from '../../sla/supportUrl.ts'
import { ReasonView } from './ReasonView.ts'
import { RelatedClaimView } from './RelatedClaimView.ts'
import { AvailableActionView } from './AvailableActionView.ts'
import { alikeInvoiceOf, factsOf, momentOf } from '../claimFacts.ts'
import { asMoment } from '../../asMoment.ts'
import { ClaimLineView } from './ClaimLineView.ts'
import type { ClaimRow, ClockRow, LineRow } from '../ClaimRow.ts'
import { HasClaimFields, holdingFields } from '../HasClaimFields.ts'
import { unansweredReasons } from '../unansweredReasons.ts'
import type { LineWarningView } from './LineWarningView.ts'
import { RequirementView } from './RequirementView.ts'
import { SimilarInvoiceView } from './SimilarInvoiceView.ts'

/** A claim as the caller sees it: getters over a row. Only History reads from the database. */
@HasClaimFields({ simple: true })
@ObjectType('Claim', {
  implements: Node,
  description: 'A claim: one activity, one currency (domain, sections 2 and 5).',
})
export class ClaimView extends holdingFields<Node, ClaimFieldValues>(Node) {
  // Every field of `claimFields` is a getter too.
  static {
    for (const key of claimFieldKeys)
      Object.defineProperty(this.prototype, key, {
        get(this: ClaimView) {
          return this.row.details![key]
        },
      })
  }

  #facts: ClaimFacts | undefined
  #moment: Moment | undefined

  constructor(
    private readonly row: ClaimRow,
    private readonly context: Context,
  ) {
    super()
    this.id = row.id
  }

  @Field(() => String, {
    simple: true,
    description:
      'The number that people quote, such as NOR-1042: the partner’s code, then the next number of the partner’s series.',
  })
  get number(): string {
    return this.row.number
  }

  @Field(() => String, { simple: true, description: 'Title given by the partner; may be empty in a draft.' })
  get title(): string {
    return this.row.title
  }

  @Field(() => ClaimStatus, { simple: true, description: 'The status of the claim; only actions change it.' })
  get status(): StatusKey {
    return this.row.status
  }

  @Field(() => String, { simple: true, description: 'The status in the caller’s language.' })
  get statusLabel(): string {
    return statuses[this.row.status].label[this.context.language]
  }

  @Field(() => Side, { simple: true, nullable: true, description: 'Whose turn it is; null when nobody has to act.' })
  get turn(): string | null {
    const { status, dueAt } = this.row
    return turnOf(status, dueAt && asMoment(dueAt), this.context.nowAsText)
  }

  @Field(() => Int, { simple: true, description: 'Grows with every change; send it as expectedVersion.' })
  get version(): number {
    return this.row.version
  }

  @Field(() => PartnerView, { simple: true, description: 'The partner whose claim it is.' })
  get partner(): PartnerView {
    return new PartnerView(this.row.partner!)
  }

  @Field(() => ProgramView, { simple: true, description: 'The program of the fund that it draws on.' })
  get program(): ProgramView {
    return new ProgramView(this.row.program!)
  }

  @Field(() => LocationView, { simple: true, description: 'The partner’s location that did the activity.' })
  get location(): LocationView {
    return new LocationView(this.row.location!)
  }

  @Field(() => UsagePeriodView, { simple: true, description: 'The usage period of the fund that it draws on.' })
  get usagePeriod(): UsagePeriodView {
    return new UsagePeriodView(this.row.usagePeriod!)
  }

  @Field(() => ActivityView, {
    simple: true,
    description: 'The marketing activity, in the version of the period’s fiscal year.',
  })
  get activity(): ActivityView {
    return new ActivityView(this.row.activity!, this.context.language)
  }

  @Field(() => CurrencyCodeScalar, { simple: true, description: 'Currency of every amount of the claim, ISO 4217.' })
  get currency(): Currency {
    return this.row.currency
  }

  @Field(() => MoneyView, { simple: true, description: 'The sum of the claimed amounts of the lines.' })
  get amount(): MoneyView {
    return new MoneyView(this.row.amountMinor, this.row.currency)
  }

  @Field(() => MoneyView, {
    simple: true,
    nullable: true,
    description: 'The approved amount; null before the approval.',
  })
  get approvedAmount(): MoneyView | null {
    return this.row.approvedMinor === null ? null : new MoneyView(this.row.approvedMinor, this.row.currency)
  }

  @Field(() => [ClaimLineView], { simple: true, description: 'The lines, in the partner’s order.' })
  get lines(): ClaimLineView[] {
    return this.row.lines!.map((line) => new ClaimLineView(line, this))
  }

  @Field(() => [DocumentView], { simple: true, description: 'The documents, in the order they were attached.' })
  get documents(): DocumentView[] {
    return this.row.documents!.map((document) => new DocumentView(document, this))
  }

  @Field(() => [ReasonView], {
    simple: true,
    description: 'The current reasons: those of the open request for action, of the rejection, or of a lower approval.',
  })
  get reasons(): ReasonView[] {
    return this.row.details!.reasons.map((reason) => new ReasonView(reason, this.context.language, this.row.currency))
  }

  @Field(() => [ReasonView], {
    simple: true,
    description:
      'The reasons of the open request for action that the partner has not answered: their part of the claim is as it was submitted, and no comment with their `about` was sent. Empty in every other status. A resubmission does not require answers.',
  })
  get unansweredReasons(): ReasonView[] {
    const { details, sinceRequest, currency } = this.row
    if (!sinceRequest) return []
    return unansweredReasons(details!.reasons, sinceRequest).map(
      (reason) => new ReasonView(reason, this.context.language, currency),
    )
  }

  @Field(() => [RequirementView], { simple: true, description: 'The requirements of a submission, met or not.' })
  get requirements(): RequirementView[] {
    const { language } = this.context
    return requirements(this.facts, this.moment).map(({ code, label, checked, refusals }) => ({
      code,
      label: label[language],
      checked,
      met: refusals.length === 0,
      about: refusals.map(({ about }) => about),
      hint: refusals.map(({ text, values }) => sayWith(text, language, values)).join(' ') || null,
    }))
  }

  @Field(() => [DeadlineView], {
    simple: true,
    description: 'Every clock of the claim: first those that have not ended, then the ended ones, the newest first.',
  })
  get deadlines(): DeadlineView[] {
    return this.row.allClocks!.map((clock) => this.deadlineView(clock))
  }

  @Field(() => DeadlineView, {
    simple: true,
    nullable: true,
    description: 'The clock of the present status; null when none runs.',
  })
  get deadline(): DeadlineView | null {
    const clock = this.row.runningClock ?? null
    return clock && this.deadlineView(clock)
  }

  @Field(() => [AvailableActionView], {
    simple: true,
    description: 'Every action of the caller’s side, with the refusals that prevent it.',
  })
  get availableActions(): AvailableAction<ClaimAction>[] {
    return shownActions(claimProcess, this.facts, this.moment, this.context.language)
  }

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether the caller may change title, dates, activity and location now.',
  })
  get detailsEditable(): boolean {
    return this.mayEdit({ kind: 'DETAILS' })
  }

  @Field(() => Boolean, { simple: true, description: 'Whether the caller may add lines now.' })
  get linesAddable(): boolean {
    return this.mayEdit({ kind: 'LINE' })
  }

  @Field(() => Boolean, { simple: true, description: 'Whether the caller may attach documents now.' })
  get documentsAddable(): boolean {
    return this.mayEdit({ kind: 'DOCUMENT' })
  }

  @Field(() => Int, {
    simple: true,
    description: 'How often the partner has disputed it; at most the program’s disputeLimit.',
  })
  get disputeCount(): number {
    return this.row.details!.disputes
  }

  @Field(() => HistoryConnection, {
    description:
      'Everything that happened to the claim, newest first. Fails with CURSOR_MALFORMED or CURSOR_FOREIGN for a text that is no cursor of this list.',
  })
  history(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25, description: 'Entries a page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?:
      | string
      | null,
    @Arg('kinds', () => [EventKind], { nullable: true, description: 'Only entries of these kinds; absent = all.' })
    kinds?: EventKey[] | null,
  ): Promise<HistoryConnection> {
    return historyOf(context, info, this.row, { first, after, kinds })
  }

  @Field(() => PersonView, {
    simple: true,
    nullable: true,
    description: 'The assigned reviewer; null when there is none.',
  })
  get assignee(): PersonView | null {
    return this.row.assignee && new PersonView(this.row.assignee)
  }

  @Field(() => PersonView, { simple: true, description: 'Who made the draft.' })
  get createdBy(): PersonView {
    return new PersonView(this.row.details!.createdBy)
  }

  @Field(() => DateTimeScalar, { simple: true, description: 'When the draft was made.' })
  get createdAt(): string {
    return this.row.details!.createdAt
  }

  @Field(() => DateTimeScalar, { simple: true, description: 'When the claim or anything in it last changed.' })
  get updatedAt(): string {
    return this.row.updatedAt
  }

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was last submitted; null in a draft.',
  })
  get submittedAt(): string | null {
    return this.row.submittedAt
  }

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was last approved or rejected; null while undecided.',
  })
  get decidedAt(): string | null {
    return this.row.details!.decidedAt
  }

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When the partner accepted the rejection, or the lower amount; null = it has not.',
  })
  get acceptedAt(): string | null {
    return this.row.details!.acceptedAt
  }

  @Field(() => RelatedClaimView, {
    simple: true,
    nullable: true,
    description: 'The claim that this one was copied from; null when there is none, or the caller may not see it.',
  })
  get copiedFrom(): RelatedClaimView | null {
    return this.row.copiedFrom ?? null
  }

  @Field(() => [RelatedClaimView], {
    simple: true,
    description: 'The claims that were copied from this one, as far as the caller may see them, the oldest first.',
  })
  get copies(): readonly RelatedClaimView[] {
    return this.row.copies!
  }

  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description:
      'The day until which the caller has put the claim off on their own list; null = they have not, or it has come back.',
  })
  get backOn(): string | null {
    const { putOff } = this.row
    return putOff && this.context.nowAsText < asMoment(putOff.untilAt) ? putOff.until : null
  }

  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      'Address of the support page, with the claim filled in. Null unless a review or dispute clock is missed and SUPPORT_URL is set.',
  })
  get supportUrl(): string | null {
    const deadline = this.deadline
    return deadline?.state === 'MISSED' && statuses[this.row.status].turn === 'VENDOR'
      ? supportUrlFor(this.row, deadline, this.context)
      : null
  }

  mayEdit(part: ClaimPart): boolean {
    return editRefusals(this.facts, part, this.moment).length === 0
  }

  /** What both sides should look at in a line. */
  lineWarningsOf(line: LineRow): LineWarningView[] {
    const { language } = this.context
    return lineWarningsOf(line, this.row.usagePeriod!).map(({ code, text, values }) => ({
      code,
      message: sayWith(text, language, values),
    }))
  }

  /** The invoices of other claims that are the same as a line's, or perhaps the same, each once. */
  similarInvoicesOf(lineId: string): SimilarInvoiceView[] {
    const now = asMoment(this.context.now.toString())
    const taken = this.row
      .alikeInvoices!.map(alikeInvoiceOf)
      .filter((invoice) => invoice.lineId === lineId && isTaken(invoice, now))
    return [...new Map(taken.map((invoice) => [invoice.id, invoice])).values()].map(
      (invoice) => new SimilarInvoiceView(invoice, this.context.language),
    )
  }

  private get facts(): ClaimFacts {
    return (this.#facts ??= factsOf(this.row))
  }

  private get moment(): Moment {
    return (this.#moment ??= momentOf(this.context.caller, this.context.now, this.facts.timeZone))
  }

  private deadlineView({ record }: ClockRow): DeadlineView {
    const { services, now, language } = this.context
    return new DeadlineView(deadlineOf(record, services.programs.calendarOf(this.row.programId), now), language)
  }
}
