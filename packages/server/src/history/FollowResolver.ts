import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Field, ID, Info, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { knownId } from '../ids.ts'
import { claimSeenBy } from './claimSeenBy.ts'
import { cursorOf } from './cursor.ts'
import { EventEdge } from './EventEdge.ts'
import { EventFilter, readFilter } from './EventFilter.ts'
import { follow } from './follow.ts'
import type { Told } from './happenings.ts'
import { HistoryEntryView } from './HistoryEntryView.ts'

@ObjectType('ClaimEvent', {
  description: 'An event of a claim, and the present claim.',
  simpleResolvers: true,
})
export class ClaimEvent {
  @Field(() => String, { description: 'Position in the stream. Store the last one, and resume with it as `after`.' })
  readonly cursor: string

  @Field(() => HistoryEntryView, { description: 'What happened.' })
  readonly event: HistoryEntryView

  @Field(() => Boolean, { description: 'Whether the event is one of the caller’s notifications.' })
  readonly notifies: boolean

  @Field(() => ClaimView, { description: 'The present claim, as the caller may see it.' })
  readonly claim: ClaimView

  constructor({ event, notifies }: Told, claim: ClaimView, context: Context) {
    this.cursor = cursorOf(event, context.cursors)
    this.event = new HistoryEntryView(event, context)
    this.notifies = notifies
    this.claim = claim
  }
}

const after = { nullable: true, description: 'The cursor of the last event received.' } as const
const failures =
  'Fails with CURSOR_MALFORMED or CURSOR_FOREIGN for a text that is no cursor of the caller’s events, and with CURSOR_TOO_OLD when too many events have followed it.'

@Resolver()
export class FollowResolver {
  @Subscription(() => EventEdge, {
    name: 'events',
    description: `Events that the caller may see, of claims and of everything else that has a History: first those after the cursor, then new ones. Without a cursor it starts now. ${failures}`,
    subscribe: ({ args, context }) => followed(context as Context, args as Following, false),
  })
  events(
    @Root() told: Told,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('after', () => String, after) _after?: string | null,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events; absent = all.' })
    _filter?: EventFilter | null,
  ): EventEdge | Promise<EventEdge> {
    return eventTold(told, context, info)
  }

  @Subscription(() => ClaimEvent, {
    description: `Events of claims that the caller may see, as in \`events\`: first those after the cursor, then new ones. Without a cursor it starts now. ${failures}`,
    subscribe: ({ args, context }) => followed(context as Context, args as Following, true),
  })
  claimEvents(
    @Root() told: Told,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('after', () => String, after) _after?: string | null,
    @Arg('claimId', () => ID, {
      nullable: true,
      description: 'Only this claim, as in the filter. Fails with NOT_FOUND when the caller may see no such claim.',
    })
    _claimId?: string | null,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events of claims; absent = all.' })
    _filter?: EventFilter | null,
  ): ClaimEvent | Promise<ClaimEvent> {
    return claimEventTold(told, context, info)
  }
}

const eventTold = (told: Told, context: Context, info: GraphQLResolveInfo): EventEdge | Promise<EventEdge> => {
  const { event, claim, notifies } = told
  const edge = (view: ClaimView | null) => new EventEdge(event, view, context, notifies)
  const view = claim && claimSeenBy(context, info, claim)
  return view instanceof Promise ? view.then(edge) : edge(view)
}

const claimEventTold = (told: Told, context: Context, info: GraphQLResolveInfo): ClaimEvent | Promise<ClaimEvent> => {
  const view = claimSeenBy(context, info, told.claim!)
  return view instanceof Promise
    ? view.then((own) => new ClaimEvent(told, own, context))
    : new ClaimEvent(told, view, context)
}

interface Following {
  readonly after?: string | null
  readonly claimId?: string | null
  readonly filter?: EventFilter | null
}

const followed = (
  { services, cursors, caller, tokenHash }: Context,
  { after, claimId, filter }: Following,
  ofClaims: boolean,
) => {
  const read = readFilter(filter ?? {})
  const named = claimId ? knownId(claimId, 'Claim', 'claimId') : read.claimId
  if (read.claimId && named !== read.claimId) throw badInput('filter.claimId', 'must be the same as claimId.')
  const wanted = { ...read, claimId: named ?? null }
  return follow({ services, cursors, actor: caller, tokenHash, after, filter: wanted, ofClaims })
}
