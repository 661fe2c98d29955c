import {
  type Actor,
  type EventKind,
  may,
  type Person,
  type Reason,
  sees,
  sideOf,
  type SubjectKind,
  type Told,
} from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { Cursors } from '../cursor/Cursors.ts'
import { coded } from '../errors.ts'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { fixed } from '../sql.ts'
import { type Position, positionOf, start } from './cursor.ts'

export type EventRow = EventColumns & Told

interface EventColumns {
  readonly id: string
  readonly transaction: string
  readonly at: string
  readonly actor: Person
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  readonly claimId: string | null
  readonly partnerId: string | null
  readonly programId: string | null
  readonly locationId: string | null
  readonly concernsId: string | null
  readonly draft: boolean
  readonly reasons: readonly Reason[]
}

export const eventColumns =
  fixed(sql`e.id::text as id, e.transaction::text as transaction, to_json(e.at)#>>'{}' as at, e.kind, e.actor,
  e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.claim_id as "claimId", e.partner_id as "partnerId", e.program_id as "programId", e.location_id as "locationId",
  e.concerns_id as "concernsId", e.draft, e.reasons, e.data`)

/** Whether every transaction before the event `e` has ended, so that no earlier event can still appear. */
export const isSettled = sql`e.transaction < pg_snapshot_xmin(pg_current_snapshot())`

export const settledEvents = (
  after: Position,
  most: number,
  where: RawBuilder<unknown> = sql`true`,
): RawBuilder<EventRow> =>
  sql<EventRow>`select ${eventColumns} from event e
    where (e.transaction, e.id) > (${after.transaction}::text::xid8, ${after.id}::text::bigint)
      and ${isSettled} and ${where}
    order by e.transaction, e.id limit ${most}`

/**
 * Settled events after a position, for readers who see every partner. It reads each kind in order by an index of kinds, or of
 * a program's kinds, so that a rare kind is found at once, and a kind without events too.
 */
export const settledOfKinds = (
  after: Position,
  most: number,
  kinds: readonly EventKind[],
  where: RawBuilder<unknown>,
): RawBuilder<EventRow> =>
  sql<EventRow>`select ${eventColumns} from unnest(${kinds}::text[]) wanted cross join lateral (select * from event e
      where e.kind = wanted and not e.draft and (e.transaction, e.id) > (${after.transaction}::text::xid8, ${after.id}::text::bigint)
        and ${isSettled} and ${where} order by e.transaction, e.id limit ${most}) e
    order by e.transaction, e.id limit ${most}`

/** The newest settled position among events that meet a condition, at which "from now on" begins. */
export const newestPosition = (where: RawBuilder<unknown> = sql`true`): RawBuilder<Position> =>
  sql<Position>`select e.transaction::text as transaction, e.id::text as id from event e
  where ${isSettled} and ${where} order by e.transaction desc, e.id desc limit 1`

/**
 * The condition for the events that an actor may see, beyond row-level security; it repeats the partner for the sake of an
 * index. Events of the organization itself (members, locations, keys) are only for those who manage all of it; everybody sees
 * those of themselves.
 */
export const ownEvents = (actor: Actor): RawBuilder<unknown> => {
  if (sideOf(actor) !== 'PARTNER') return sql`true`
  return sql`e.partner_id = ${actor.partnerId} and ${managesAll(actor) ? sql`true` : sql`(e.claim_id is not null or e.program_id is not null or e.subject_id = ${actor.id} or ${ownKeys(actor)})`}`
}

/** An admin whose membership is limited sees what happens to the keys they made. */
const ownKeys = (actor: Actor) =>
  may(actor, 'MANAGE_KEYS') ? sql`e.subject_kind = 'API_KEY' and e.concerns_id = ${actor.id}` : sql`false`

/** Whether an actor may see an event that was read as the system, by `ownEvents` and row-level security. */
export const seesEvent = (actor: Actor, event: EventRow): boolean =>
  sees(actor, event) &&
  (sideOf(actor) !== 'PARTNER' ||
    managesAll(actor) ||
    event.claimId !== null ||
    event.programId !== null ||
    event.subjectId === actor.id ||
    (may(actor, 'MANAGE_KEYS') && event.subjectKind === 'API_KEY' && event.concernsId === actor.id))

const managesAll = (actor: Actor): boolean =>
  may(actor, 'MANAGE_KEYS') && actor.programIds === null && actor.locationIds === null

/**
 * The position of a cursor of the stream. It must belong to an event of this database, because any other would hide a gap.
 * It is read as the system, because the newest event of the stream may belong to another partner.
 */
export const knownPosition = async (
  services: Pick<Services, 'ownPool' | 'clock'>,
  cursors: Cursors,
  cursor: string,
  field = 'after',
): Promise<Position> => {
  const position = positionOf(cursor, cursors, field)
  const { transaction, id } = position
  if (transaction === start.transaction && id === start.id) return position
  const [known] = await readAsSystem(services, (db) =>
    db.rows(sql`select from event where id = ${id}::text::bigint and transaction = ${transaction}::text::xid8`),
  )
  if (known) return position
  throw coded(
    'CURSOR_MALFORMED',
    `${field}: is not a cursor of this server’s events; start from a cursor of the query events.`,
    { field },
  )
}
