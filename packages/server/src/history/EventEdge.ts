import { Field, ObjectType } from 'type-graphql'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { Context } from '../context.ts'
import { isConcerned } from '../notification/concerns.ts'
import { cursorOf } from './cursor.ts'
import type { EventRow } from './eventRows.ts'
import { HistoryEntryView } from './HistoryEntryView.ts'

@ObjectType('EventEdge', { description: 'An event of the stream.', simpleResolvers: true })
export class EventEdge {
  @Field(() => String, { description: 'Position in the stream. Store the last one, and go on with it as `after`.' })
  cursor!: string

  @Field(() => HistoryEntryView, { description: 'The event.' })
  node!: HistoryEntryView

  @Field(() => Boolean, { description: 'The event stands among the caller’s notifications.' })
  notifies!: boolean

  @Field(() => ClaimView, { nullable: true, description: 'The present claim; null for an event of no claim.' })
  claim!: ClaimView | null
}

export const edgeOf = (event: EventRow, claim: ClaimView | null, context: Context): EventEdge => ({
  cursor: cursorOf(event, context.cursors),
  node: new HistoryEntryView(event, context),
  notifies: isConcerned(context.caller, event),
  claim,
})
