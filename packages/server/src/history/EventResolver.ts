import { type EventKind as KindKey, eventKinds, sideOf } from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { type RawBuilder, sql } from 'kysely'
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql'
import { claimRows, selectedParts } from '../claim/claimRows.ts'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { mostCounted, Page, pageOf, pageSize } from '../graphql/schema/page.ts'
import { selectedFields } from '../graphql/selection.ts'
import { knownId } from '../ids.ts'
import { isConcerned } from '../notification/concerns.ts'
import { cursorOf, isAfter, type Position, start } from './cursor.ts'
import { eventConditions, EventFilter, readFilter } from './EventFilter.ts'
import { knownPosition, newestPosition, ownEvents, settledEvents, settledOfKinds } from './eventRows.ts'
import type { Happening } from './feed.ts'
import { follow } from './follow.ts'
import { HistoryEntryView } from './HistoryEntryView.ts'

@ObjectType('EventEdge', { description: 'One event of a page.', simpleResolvers: true })
export class EventEdge {
  @Field(() => String, { description: 'Position in the stream; send it as `after`.' })
  cursor!: string

  @Field(() => HistoryEntryView, { description: 'The event.' })
  node!: HistoryEntryView

  @Field(() => Boolean, { description: 'The event stands among the caller’s notifications.' })
  notifies!: boolean

  @Field(() => ClaimView, { nullable: true, description: 'The present claim; null for an event of no claim.' })
  claim!: ClaimView | null
}

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

@ObjectType('ClaimEvent', {
  description: 'An event of a claim, and the present claim.',
  simpleResolvers: true,
})
export class ClaimEvent {
  @Field(() => String, { description: 'Position in the stream. Store the last one, and resume with it as `after`.' })
  cursor!: string

  @Field(() => HistoryEntryView, { description: 'What happened.' })
  event!: HistoryEntryView

  @Field(() => Boolean, { description: 'Whether the event is one of the caller’s notifications.' })
  notifies!: boolean

  @Field(() => ClaimView, { description: 'The present claim, as the caller may see it.' })
  claim!: ClaimView
}

@Resolver()
export class EventResolver {
  @Query(() => EventConnection, {
    description:
      'The stream of events that the caller may see, oldest first: what claimEvents sends, page by page. Go on with `cursor`, which also passes events that the filter leaves out. Fails with CURSOR_MALFORMED or CURSOR_FOREIGN for a text that is no cursor of the caller’s events.',
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

  @Subscription(() => ClaimEvent, {
    description:
      'Events of claims that the caller may see: first those after the cursor, then new ones. Without a cursor it starts now. Fails with CURSOR_MALFORMED or CURSOR_FOREIGN for a text that is no cursor of the caller’s events, and with CURSOR_TOO_OLD when too many events have followed it.',
    subscribe: ({ args, context }) => claimEvents(context as Context, args as Following),
  })
  claimEvents(
    @Root() happening: Happening,
    @Ctx() context: Context,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last event received.' }) _after?:
      | string
      | null,
    @Arg('claimId', () => ID, {
      nullable: true,
      description: 'Only this claim, as in the filter. Fails with NOT_FOUND when the caller may see no such claim.',
    })
    _claimId?: string | null,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events of claims; absent = all.' })
    _filter?: EventFilter | null,
  ): ClaimEvent {
    return claimEvent(happening, context)
  }
}

interface Following {
  readonly after?: string | null
  readonly claimId?: string | null
  readonly filter?: EventFilter | null
}

const claimEvents = ({ services, cursors, caller, tokenHash }: Context, { after, claimId, filter }: Following) => {
  const read = readFilter(filter ?? {})
  const named = claimId ? knownId(claimId, 'Claim', 'claimId') : read.claimId
  if (read.claimId && named !== read.claimId) throw badInput('filter.claimId', 'must be the same as claimId.')
  return follow({ services, cursors, actor: caller, tokenHash, after, filter: { ...read, claimId: named ?? null } })
}

const claimEvent = ({ event, claim }: Happening, context: Context): ClaimEvent => ({
  cursor: cursorOf(event, context.cursors),
  event: new HistoryEntryView(event, context),
  notifies: isConcerned(context.caller, event),
  claim: new ClaimView(claim, context),
})

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
  const { claimId, partnerId, programId, kinds } = read
  const byKind = sideOf(caller) === 'VENDOR' && !claimId && !partnerId && (kinds || programId)
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
  const edges = events.map((event) => ({
    cursor: cursorOf(event, cursors),
    node: new HistoryEntryView(event, context),
    notifies: isConcerned(caller, event),
    claim: views.get(event.claimId ?? '') ?? null,
  }))
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
