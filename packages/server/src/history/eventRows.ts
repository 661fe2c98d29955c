import { type Actor, type EventKind, may, type Person, type Reason, sideOf } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { Cursors } from '../cursor/Cursors.ts'
import { coded } from '../errors.ts'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { type Position, positionOf, start } from './cursor.ts'

/** An event as it is read. */
export interface EventRow {
  readonly id: string
  readonly transaction: string
  readonly at: string
  readonly kind: EventKind
  readonly actor: Person
  readonly claimId: string | null
  readonly partnerId: string | null
  readonly programId: string | null
  readonly locationId: string | null
  readonly assigneeId: string | null
  readonly draft: boolean
  readonly reasons: readonly Reason[]
  readonly data: Record<string, unknown>
}

export const eventColumns = sql`e.id::text as id, e.transaction::text as transaction, to_json(e.at)#>>'{}' as at, e.kind, e.actor,
  e.claim_id as "claimId", e.partner_id as "partnerId", e.program_id as "programId", e.location_id as "locationId",
  e.assignee_id as "assigneeId", e.draft, e.reasons, e.data`

/** No reader can step over such an event `e`: every earlier transaction has ended. */
export const isSettled = sql`e.transaction < pg_snapshot_xmin(pg_current_snapshot())`

/** Settled events after a position. */
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
 * The same for who sees every partner: each kind is read in its order by an index of the kinds, or of the program's kinds. So a kind
 * that seldom was is found at once, and one that never was too.
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

/** The newest settled position of those events that a condition names: where "from now on" begins. */
export const newestPosition = (where: RawBuilder<unknown> = sql`true`): RawBuilder<Position> =>
  sql<Position>`select e.transaction::text as transaction, e.id::text as id from event e
  where ${isSettled} and ${where} order by e.transaction desc, e.id desc limit 1`

/**
 * The events an actor is told of, for what the policies leave to it, and once more the partner so that an index serves it.
 * What happened to the organization itself (its members, places and keys) is for who manages all of it.
 */
export const ownEvents = (actor: Actor): RawBuilder<unknown> => {
  if (sideOf(actor) !== 'PARTNER') return sql`true`
  const whole = may(actor, 'MANAGE_KEYS') && actor.programIds === null && actor.locationIds === null
  return sql`e.partner_id = ${actor.partnerId} and ${whole ? sql`true` : sql`(e.claim_id is not null or e.program_id is not null)`}`
}

/**
 * The position of a cursor of the stream, which must be that of an event of this database: going on from any other would
 * hide a gap. Read as the system, for where the stream stands may be another partner's event.
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
