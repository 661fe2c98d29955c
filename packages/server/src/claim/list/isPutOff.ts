import { type RawBuilder, sql } from 'kysely'

/** Whether nobody but the person has done anything to the claim of a row `p` since it was put off. */
const isQuiet = sql`not exists (select from event e where e.subject_id = p.claim_id and e.seq > p.seq and e.actor->>'id' <> p.member_id::text)`

/** Whether a person has put the claim `c` off for now. */
export const isPutOff = (memberId: string, now: Temporal.Instant): RawBuilder<unknown> =>
  sql`exists (select from put_off p where p.member_id = ${memberId} and p.claim_id = c.id
    and p.until_at > ${now.toString()}::text::timestamptz and ${isQuiet})`

/** The reader's own putting off of the claim `c`, unless something has happened since: row-level security hides that of others. */
export const ownPutOff = sql`put_off p where p.claim_id = c.id and ${isQuiet}`
