import { type EventKind as KindKey, eventKinds, sideOf } from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { type RawBuilder, sql } from 'kysely'
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { claimRows, selectedParts } from '../claim/claimRows.ts'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { Context } from '../context.ts'
import { mostCounted, Page, pageOf, pageSize } from '../graphql/schema/page.ts'
import { selectedFields } from '../graphql/selection.ts'
import { cursorOf, isAfter, type Position, start } from './cursor.ts'
import { EventEdge } from './EventEdge.ts'
import { eventConditions, EventFilter, readFilter } from './EventFilter.ts'
import { knownPosition, newestPosition, ownEvents, settledEvents, settledOfKinds } from './eventRows.ts'

@ObjectType('EventConnection', { description: 'A page of events, oldest first.', simpleResolvers: true })
export class EventConnection extends Page {
  @Field(() => [EventEdge], {
    description: 'The events with their cursors, oldest first; an empty page = nothing new yet.',
  })
  edges!: EventEdge[]

  @Field(() => Int, {
    description: `How many events match the filter, regardless of \`after\`, counted up to ${mostCounted.toLocaleString('en')}; counted only if selected.`,
  })
  totalCount!: number
}

@Resolver()
export class EventResolver {
  @Query(() => EventConnection, {
    description:
      'The stream of events that the caller may see, oldest first: what the subscription `events` sends, page by page. Go on with `cursor`, which also passes events that the filter leaves out. Fails with CURSOR_MALFORMED or CURSOR_FOREIGN for a text that is no cursor of the caller’s events.',
  })
  events(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this stream; absent = from the beginning.',
    })
    after: string | null,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events; absent = all.' })
    filter: EventFilter | null,
  ): Promise<EventConnection> {
    return eventPage(context, info, first, after, filter ?? {})
  }
}

const allKinds = Object.keys(eventKinds) as KindKey[]

const eventPage = async (
  context: Context,
  info: GraphQLResolveInfo,
  first: number,
  after: string | null,
  filter: EventFilter,
): Promise<EventConnection> => {
  const { db, services, caller, cursors } = context
  const size = pageSize(first)
  const read = readFilter(filter)
  const { claimId, subjectId, partnerId, programId, kinds } = read
  const byKind = sideOf(caller) === 'VENDOR' && !claimId && !subjectId && !partnerId && (kinds || programId)
  const conditions = eventConditions(byKind ? { ...read, kinds: null } : read)
  const where = sql.join([ownEvents(caller), ...conditions], sql` and `)
  // The position is read as the system, so this closes the caller's connection first: one at a time.
  if (typeof after === 'string') db.close()
  const position = typeof after === 'string' ? await knownPosition(services, cursors, after) : start
  const eventsAfter = (from: Position, most: number) =>
    byKind ? settledOfKinds(from, most, [...new Set(kinds ?? allKinds)], where) : settledEvents(from, most, where)
  const events = await db.rows(eventsAfter(position, size + 1))
  const ids = [...new Set(events.flatMap((event) => event.claimId ?? []))]
  const claims = await claimRows(
    { db, programs: services.programs },
    sql`c.id = any(${ids}::uuid[])`,
    selectedParts(info, ['edges', 'claim']),
  )
  const views = new Map(claims.map((claim) => [claim.id, new ClaimView(claim, context)]))
  const edges = events.map((event) => new EventEdge(event, views.get(event.claimId ?? '') ?? null, context))
  const page = {
    ...pageOf(edges, size, after, () => cursorOf(start, cursors)),
    totalCount: selectedFields(info).has('totalCount') ? await countOf(db, eventsAfter(start, mostCounted)) : 0,
  } as EventConnection
  if (page.pageInfo.hasNextPage || !selectedFields(info).has('cursor')) return page
  // The page covers all settled events, so the cursor skips those that the filter left out.
  const [newest] = await db.rows(newestPosition(ownEvents(caller)))
  const reached = events.at(-1) ?? position
  return { ...page, cursor: newest && isAfter(newest, reached) ? cursorOf(newest, cursors) : page.cursor }
}

const countOf = async (db: Context['db'], events: RawBuilder<unknown>): Promise<number> => {
  const [counted] = await db.rows(sql<{ count: number }>`select count(*)::int as count from (${events}) counted`)
  return counted?.count ?? 0
}
