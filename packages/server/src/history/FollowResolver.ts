import { Arg, Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { knownId } from '../ids.ts'
import { cursorOf } from './cursor.ts'
import { EventEdge } from './EventEdge.ts'
import { EventFilter, readFilter } from './EventFilter.ts'
import type { EventRow } from './eventRows.ts'
import { follow } from './follow.ts'
import type { Happening } from './happenings.ts'
import { notifies } from '../notification/notifies.ts'
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

  @Field(() => Boolean, { simple: false, description: 'Whether the event is one of the caller’s notifications.' })
  notifies(@Ctx() context: Context): boolean | Promise<boolean> {
    return notifies(context, this.row)
  }

  @Field(() => ClaimView, { description: 'The present claim, as the caller may see it.' })
  readonly claim: ClaimView

  constructor(
    private readonly row: EventRow,
    claim: ClaimView,
    context: Context,
  ) {
    this.cursor = cursorOf(row, context.cursors)
    this.event = new HistoryEntryView(row, context)
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
    @Root() { event, claim }: Happening,
    @Ctx() context: Context,
    @Arg('after', () => String, after) _after?: string | null,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events; absent = all.' })
    _filter?: EventFilter | null,
  ): EventEdge {
    return new EventEdge(event, claim && new ClaimView(claim, context), context)
  }

  @Subscription(() => ClaimEvent, {
    description: `Events of claims that the caller may see, as in \`events\`: first those after the cursor, then new ones. Without a cursor it starts now. ${failures}`,
    subscribe: ({ args, context }) => followed(context as Context, args as Following, true),
  })
  claimEvents(
    @Root() { event, claim }: Happening,
    @Ctx() context: Context,
    @Arg('after', () => String, after) _after?: string | null,
    @Arg('claimId', () => ID, {
      nullable: true,
      description: 'Only this claim, as in the filter. Fails with NOT_FOUND when the caller may see no such claim.',
    })
    _claimId?: string | null,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events of claims; absent = all.' })
    _filter?: EventFilter | null,
  ): ClaimEvent {
    return new ClaimEvent(event, new ClaimView(claim!, context), context)
  }
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
