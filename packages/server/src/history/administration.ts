import { type Actor, type EventKind as KindKey, sideOf, textLimits } from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { type RawBuilder, sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { allow } from '../access/allow.ts'
import { withinReach } from '../access/member/memberRows.ts'
import { textWithin } from '../claim/texts.ts'
import type { Context } from '../context.ts'
import { atMost } from '../graphql/atMost.ts'
import { EventKind } from '../graphql/schema/enums.ts'
import { pageOf, pageSize, SealedEdge } from '../graphql/schema/page.ts'
import { selectedFields } from '../graphql/selection.ts'
import { filterId } from '../ids.ts'
import { cursorOf, placeOf, start } from './cursor.ts'
import { eventColumns, type EventRow } from './eventRows.ts'
import { type HistoryConnection, HistoryEntryView } from './HistoryEntryView.ts'

@InputType({ description: 'Which entries of the administration; every given condition must hold.' })
export class AdministrationFilter {
  @Field(() => [EventKind], { nullable: true, description: 'Of these kinds.' })
  kinds?: KindKey[] | null

  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string | null

  @Field(() => String, {
    nullable: true,
    description: `Words in the name of the person who did it, or of the member whom it concerns; ${atMost(textLimits.search)}.`,
  })
  search?: string | null
}

export interface AdministrationArgs {
  readonly first: number
  readonly after: string | null
  readonly filter: AdministrationFilter | null
}

/** Every event of no claim: members, keys, partners, programs, funds; the newest first. */
export const administrationPage = async (
  context: Context,
  info: GraphQLResolveInfo,
  { first, after, filter }: AdministrationArgs,
): Promise<HistoryConnection> => {
  const { db, caller, cursors } = context
  allow(caller, 'READ_ADMINISTRATION')
  const size = pageSize(first)
  const where = administrationWhere(caller, filter ?? {})
  const position = placeOf(after, cursors)
  const beyond = position
    ? sql`(e.transaction, e.id) < (${position.transaction}::text::xid8, ${position.id}::text::bigint)`
    : sql`true`
  const rows = await db.rows(
    sql<EventRow>`select ${eventColumns} from event e where ${where} and ${beyond}
      order by e.transaction desc, e.id desc limit ${size + 1}`,
  )
  const edges = rows.map((row) => new SealedEdge(new HistoryEntryView(row, context), () => cursorOf(row, cursors)))
  const [counted] = selectedFields(info).has('totalCount')
    ? await db.rows(sql<{ total: number }>`select count(*)::int as total from event e where ${where}`)
    : []
  return { ...pageOf(edges, size, after, () => cursorOf(start, cursors)), totalCount: counted?.total ?? 0 }
}

/** The condition for the events `e` of no claim that an actor may see and a filter finds. */
export const administrationWhere = (actor: Actor, filter: AdministrationFilter): RawBuilder<unknown> =>
  sql.join([sql`e.claim_id is null`, own(actor), ...conditions(filter)], sql` and `)

/** A partner's admin sees their own organization's events; a limited one those of their programs, members and keys, and their own. */
const own = (caller: Actor): RawBuilder<unknown> => {
  if (sideOf(caller) === 'VENDOR') return sql`true`
  const ofPartner = sql`e.partner_id = ${caller.partnerId}`
  if (caller.programIds === null && caller.locationIds === null) return ofPartner
  return sql`${ofPartner} and (e.program_id is not null or e.actor->>'id' = ${caller.id}
    or exists (select from member m where m.id::text = e.data->'member'->>'id' and ${withinReach(caller)})
    or exists (select from api_key k join member m on m.id = k.created_by_id
      where k.id::text = e.data->'key'->>'id' and ${withinReach(caller)}))`
}

const conditions = ({ kinds, partnerId, search }: AdministrationFilter): RawBuilder<unknown>[] => [
  ...(kinds ? [sql`e.kind = any(${kinds})`] : []),
  ...(partnerId ? [sql`e.partner_id = ${filterId(partnerId, 'partnerId')}`] : []),
  ...(search?.trim() ? [named(textWithin(textLimits.search, search.trim(), 'filter.search'))] : []),
]

const named = (words: string) => {
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql`(e.actor->>'name' ilike ${like} or e.data->'member'->>'name' ilike ${like})`
}
