import { asMoment } from '../asMoment.ts'
import { type ClaimFacts, dayOf, type Moment, type Actor, type DeadlineFacts } from '@samop/shared'
import type { ClaimRow } from './ClaimRow.ts'

/** What the rules read, out of a row that has the `factParts`. */
export const factsOf = (row: ClaimRow): ClaimFacts => {
  const { details, program, usagePeriod, lines, documents, openClocks, availableMinor, sameInvoices } = row
  if (
    !details ||
    !program ||
    !usagePeriod ||
    !lines ||
    !documents ||
    !openClocks ||
    availableMinor === undefined ||
    !sameInvoices
  ) {
    throw new Error(`the facts of claim ${row.number} were not read`)
  }
  const asked = openClocks.find(({ record }) => record.clock === 'ANSWER')?.record.stretches[0]?.from
  return {
    ...row,
    ...details,
    period: usagePeriod,
    timeZone: program.timeZone,
    disputeLimit: program.disputeLimit,
    lines,
    documents: documents.map((document) => ({
      ...document,
      fresh: asked !== undefined && asMoment(document.attachedAt) > asMoment(asked),
    })),
    availableMinor,
    sameInvoices,
    deadlines: openClocks.map(({ record, dueOn, dueAt }): DeadlineFacts => ({
      clock: record.clock,
      dueOn,
      dueAt: asMoment(dueAt),
    })),
  }
}

/** Who acts when, with the day in the claim's calendar. */
export const momentOf = (actor: Actor, now: Temporal.Instant, timeZone: string): Moment => ({
  actor,
  now: asMoment(now.toString()),
  today: dayOf(now, timeZone).toString(),
})
