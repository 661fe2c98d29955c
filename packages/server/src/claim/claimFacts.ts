import { asMoment } from '../asMoment.ts'
import {
  type ClaimFacts,
  dayOf,
  type Moment,
  type Actor,
  type DeadlineFacts,
  type PeriodDays,
  standing,
  startOfDay,
} from '@samop/shared'
import type { DocumentRow } from '../document/DocumentRow.ts'
import type { AlikeInvoiceRow, ClaimRow, ClockRow, LineRow } from './ClaimRow.ts'
import type { Submitted } from './unsentAnswer.ts'

/** The facts for the rules, from a row that has at least the `ownParts`; a rule that reads more throws. */
export const factsOf = (row: ClaimRow): ClaimFacts => {
  const { details, program, usagePeriod, laterPeriods, lines, documents, openClocks, availableMinor, alikeInvoices } =
    row
  const unread = () => new Error(`the facts of claim ${row.number} were not read`)
  if (!details || !program || !usagePeriod || !laterPeriods || !lines || !documents || !openClocks) throw unread()
  const before = row.beforeAnswer ?? null
  const asked = openClocks.find(({ record }) => record.clock === 'ANSWER')?.record.stretches[0]?.from
  return {
    ...row,
    ...details,
    period: usagePeriod,
    laterPeriods,
    acceptedWindow: details.acceptedWindow && {
      ...details.acceptedWindow,
      dueAt: asMoment(details.acceptedWindow.dueAt),
    },
    timeZone: program.timeZone,
    disputeLimit: program.disputeLimit,
    lines: lines.map((line) => ({ ...line, fresh: before !== null && !before.lines.some(({ id }) => id === line.id) })),
    documents: documents.map((document) => ({
      ...document,
      fresh:
        asked !== undefined && (asMoment(document.attachedAt) > asMoment(asked) || isTiedAnew(document, lines, before)),
    })),
    get availableMinor() {
      if (availableMinor === undefined) throw unread()
      return availableMinor
    },
    get alikeInvoices() {
      if (!alikeInvoices) throw unread()
      return alikeInvoices.map(alikeInvoiceOf)
    },
    deadlines: openClocks.map((clock) => deadlineFacts(clock, usagePeriod, program.timeZone)),
  }
}

/** Whether a document that was submitted now belongs to another line; one whose line was removed belongs to none. */
const isTiedAnew = ({ id, lineId }: DocumentRow, lines: readonly LineRow[], before: Submitted | null): boolean => {
  const submitted = before?.documents.find((document) => document.id === id)
  return submitted !== undefined && lines.some((line) => line.id === lineId) && submitted.line_id !== lineId
}

/** Brings the moment into the form in which moments are compared as strings. */
export const alikeInvoiceOf = (row: AlikeInvoiceRow): AlikeInvoiceRow => ({
  ...row,
  disputableUntil: row.disputableUntil && asMoment(row.disputableUntil),
})

/** Rules use the present days of the usage period, even if the stored clock does not have them yet. */
const deadlineFacts = ({ record, dueOn, dueAt }: ClockRow, period: PeriodDays, timeZone: string): DeadlineFacts => {
  const { clock } = record
  const { fixedDay } = standing(record, period)
  if (fixedDay === null || fixedDay === record.fixedDay) return { clock, dueOn, dueAt: asMoment(dueAt) }
  const over = startOfDay(Temporal.PlainDate.from(fixedDay).add({ days: 1 }), timeZone)
  return { clock, dueOn: fixedDay, dueAt: asMoment(over.toString()) }
}

/** The moment for the rules, with the day in the claim's calendar. */
export const momentOf = (actor: Actor, now: Temporal.Instant, timeZone: string): Moment => ({
  actor,
  now: asMoment(now.toString()),
  today: dayOf(now, timeZone).toString(),
})
