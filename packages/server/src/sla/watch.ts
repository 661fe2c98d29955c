import { type RawBuilder, sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { step } from './step.ts'
import type { Due } from './tendClock.ts'

/** One round of the SLA watch: warns, records misses, expires and lapses, each in its own transaction. Answers how many. */
export const watch = async (services: Services): Promise<number> => {
  const now = sql`${services.clock().toString()}::text::timestamptz`
  const past = await stepAll(services, sql`due_at`, sql`missed_at is null and due_at <= ${now}`, true)
  const near = await stepAll(
    services,
    sql`warn_at`,
    sql`warned_at is null and warn_at <= ${now} and due_at > ${now}`,
    false,
  )
  return past + near
}

interface Ripe extends Omit<Due, 'end'> {
  readonly at: string
}

const most = 500

/** Tends all ripe clocks, the earliest first, page after page, so that a failing clock does not block the others. */
const stepAll = async (
  services: Services,
  at: RawBuilder<unknown>,
  ripe: RawBuilder<unknown>,
  end: boolean,
): Promise<number> => {
  const read = (last: Ripe | undefined) => {
    const beyond = last ? sql`(${at}, id) > (${last.at}::text::timestamptz, ${last.id})` : sql`true`
    return readAsSystem(services, (db) =>
      db.rows(sql<Ripe>`select id, subject_kind as "subjectKind", subject_id as "subjectId", ${at}::text as at from deadline
        where running and ${ripe} and ${beyond} order by ${at}, id limit ${most}`),
    )
  }
  let count = 0
  for (let page = await read(undefined); page.length > 0; page = await read(page.at(-1))) {
    for (const { id, subjectKind, subjectId } of page) await step(services, { id, subjectKind, subjectId, end })
    count += page.length
  }
  return count
}
