import type { EventKind, Person, Reason } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { Position } from './cursor.ts'

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
  readonly reasons: readonly Reason[]
  readonly data: Record<string, unknown>
}

export const eventColumns = sql`e.id::text as id, e.transaction::text as transaction, to_json(e.at)#>>'{}' as at, e.kind, e.actor,
  e.claim_id as "claimId", e.partner_id as "partnerId", e.program_id as "programId", e.location_id as "locationId",
  e.assignee_id as "assigneeId", e.reasons, e.data`

/** Events after a position that no reader can step over: every earlier transaction has ended. */
export const settledEvents = (
  after: Position,
  most: number,
  where: RawBuilder<unknown> = sql`true`,
): RawBuilder<EventRow> =>
  sql<EventRow>`select ${eventColumns} from event e
    where (e.transaction, e.id) > (${after.transaction}::text::xid8, ${after.id}::text::bigint)
      and e.transaction < pg_snapshot_xmin(pg_current_snapshot()) and ${where}
    order by e.transaction, e.id limit ${most}`

/** The newest settled position: where "from now on" begins. */
export const newestPosition = sql<Position>`select e.transaction::text as transaction, e.id::text as id from event e
  where e.transaction < pg_snapshot_xmin(pg_current_snapshot()) order by e.transaction desc, e.id desc limit 1`
