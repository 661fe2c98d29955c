import { Ctx, Field, ObjectType } from 'type-graphql'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { Context } from '../context.ts'
import { notifies } from '../notification/notifies.ts'
import { cursorOf } from './cursor.ts'
import type { EventRow } from './eventRows.ts'
import { HistoryEntryView } from './HistoryEntryView.ts'

@ObjectType('EventEdge', { description: 'An event of the stream.', simpleResolvers: true })
export class EventEdge {
  @Field(() => String, { description: 'Position in the stream. Store the last one, and go on with it as `after`.' })
  readonly cursor: string

  @Field(() => HistoryEntryView, { description: 'The event.' })
  readonly node: HistoryEntryView

  @Field(() => Boolean, { simple: false, description: 'The event stands among the caller’s notifications.' })
  notifies(@Ctx() context: Context): boolean | Promise<boolean> {
    return this.known ?? notifies(context.services, context.caller, this.row)
  }

  @Field(() => ClaimView, { nullable: true, description: 'The present claim; null for an event of no claim.' })
  readonly claim: ClaimView | null

  constructor(
    private readonly row: EventRow,
    claim: ClaimView | null,
    context: Context,
    /** Whether it notifies the caller, if already known. */
    private readonly known?: boolean,
  ) {
    this.cursor = cursorOf(row, context.cursors)
    this.node = new HistoryEntryView(row, context)
    this.claim = claim
  }
}
