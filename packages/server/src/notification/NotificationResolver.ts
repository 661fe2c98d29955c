import { type EventKind as KindKey, eventText, type NewsKey } from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { PersonView } from '../access/PersonView.ts'
import { claimRows, selectedParts } from '../claim/claimRows.ts'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { Context } from '../context.ts'
import { EventKind, News } from '../graphql/schema/enums.ts'
import { edgeOf, mostCounted, Page, pageOf, pageSize } from '../graphql/schema/page.ts'
import { DateTimeScalar } from '../graphql/schema/scalars.ts'
import { selectedFields } from '../graphql/selection.ts'
import { cursorOf, isAfter, placeOf, start } from '../history/cursor.ts'
import { eventColumns, type EventRow } from '../history/eventRows.ts'
import { EventSubject } from '../history/HistoryEntryView.ts'
import { excerptOf } from './excerptOf.ts'
import { isSeen, newsEvents } from './newsEvents.ts'
import { newsOf } from './newsOf.ts'
import { newsCount, rowOf, seenBy, unreadCount } from './unreadCount.ts'

type NotificationRow = EventRow & { readonly seen: boolean }

@ObjectType('Notification', { description: 'An event that concerns the caller.', simpleResolvers: true })
export class NotificationView {
  @Field(() => ID, { description: 'The id of its entry in History.' })
  readonly id: string

  @Field(() => String, { description: 'Position in the stream; send the newest seen one to readNotifications.' })
  readonly cursor: string

  @Field(() => DateTimeScalar, { description: 'When it happened, in UTC.' })
  readonly at: string

  @Field(() => EventKind, { description: 'What happened.' })
  readonly kind: KindKey

  @Field(() => String, { description: 'What happened, as a sentence in the caller’s language.' })
  readonly text: string

  @Field(() => String, {
    nullable: true,
    description:
      'The beginning of what the person wrote with it, in one line of at most 200 characters: the comment or argument, else the first explained reason; null = nothing.',
  })
  readonly excerpt: string | null

  @Field(() => News, { description: 'The kind of news that it is for the caller, as in notificationSettings.' })
  readonly news: NewsKey

  @Field(() => Boolean, {
    description: 'Whether it asks the caller to act; others are told, but somebody else must act, or nobody.',
  })
  readonly needsYou: boolean

  @Field(() => Boolean, {
    description: 'Whether the caller has seen it: marked it as read, or opened what it is about.',
  })
  readonly read: boolean

  @Field(() => EventSubject, { description: 'What it is about; readNotifications takes its id.' })
  readonly subject: EventSubject

  @Field(() => ClaimView, {
    nullable: true,
    description: 'The present claim that it is about; null = none.',
  })
  readonly claim: ClaimView | null

  @Field(() => PersonView, { description: 'Who did it.' })
  readonly actor: PersonView

  constructor(row: NotificationRow, claim: ClaimView | null, { caller, language, cursors }: Context) {
    const { key, tells } = newsOf(caller, row)!
    this.id = cursors.seal('ENTRY', row.id)
    this.cursor = cursorOf(row, cursors)
    this.at = row.at
    this.kind = row.kind
    this.text = eventText(row, language)
    this.excerpt = excerptOf(row)
    this.news = key
    this.needsYou = tells === 'ALWAYS'
    this.read = row.seen || !isAfter(row, seenBy(caller))
    this.subject = { kind: row.subjectKind, id: row.subjectId }
    this.claim = claim
    this.actor = new PersonView(row.actor)
  }
}

const NotificationEdge = edgeOf('Notification', () => NotificationView)

@ObjectType('NotificationConnection', { description: 'A page of notifications, newest first.', simpleResolvers: true })
export class NotificationConnection extends Page {
  @Field(() => [NotificationEdge], { description: 'The notifications.' })
  edges!: InstanceType<typeof NotificationEdge>[]

  @Field(() => Int, { description: 'How many notifications the caller has not seen; 99 means 99 or more.' })
  unreadCount!: number

  @Field(() => Int, {
    description: `How many notifications there are on all pages, counted up to ${mostCounted.toLocaleString('en')}; counted only if selected.`,
  })
  totalCount!: number
}

@Resolver()
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    description:
      'Events that concern the caller, newest first: decisions, requests, near and missed deadlines. Fails with CURSOR_MALFORMED or CURSOR_FOREIGN for a text that is no cursor of the caller’s events.',
  })
  notifications(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after:
      | string
      | null,
  ): Promise<NotificationConnection> {
    return notificationPage(context, info, first, after)
  }
}

const notificationPage = async (
  context: Context,
  info: GraphQLResolveInfo,
  first: number,
  after: string | null,
): Promise<NotificationConnection> => {
  const { db, services, caller, cursors } = context
  const size = pageSize(first)
  const place = placeOf(after, cursors)
  const before = place ? sql`(e.transaction, e.id) < ${rowOf(place)}` : sql`true`
  const events = await db.rows(
    sql<NotificationRow>`select ${eventColumns}, ${isSeen(caller)} as seen from (${newsEvents(caller, before, size + 1)}) e
      order by e.transaction desc, e.id desc limit ${size + 1}`,
  )
  const ids = [...new Set(events.flatMap(({ claimId }) => claimId ?? []))]
  const parts = selectedParts(info, ['edges', 'node', 'claim'])
  const claims = await claimRows({ db, programs: services.programs }, sql`c.id = any(${ids}::uuid[])`, parts)
  const views = new Map(claims.map((claim) => [claim.id, new ClaimView(claim, context)]))
  const selected = selectedFields(info)
  const edges = events.map((event) => ({
    cursor: cursorOf(event, cursors),
    node: new NotificationView(event, views.get(event.claimId ?? '') ?? null, context),
  }))
  return {
    ...pageOf(edges, size, after, () => cursorOf(start, cursors)),
    unreadCount: selected.has('unreadCount') ? await unreadCount(db, caller) : 0,
    totalCount: selected.has('totalCount') ? await newsCount(db, caller, mostCounted) : 0,
  }
}
