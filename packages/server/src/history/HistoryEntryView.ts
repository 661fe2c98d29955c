import { type EventKind as KindKey, eventText, type SubjectKind as SubjectKey } from '@samop/shared'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PersonView } from '../access/PersonView.ts'
import { ReasonView } from '../claim/view/ReasonView.ts'
import type { Context } from '../context.ts'
import { EventKind, SubjectKind } from '../graphql/schema/enums.ts'
import { Node } from '../graphql/schema/Node.ts'
import { edgeOf, Page } from '../graphql/schema/page.ts'
import { DateTimeScalar, JsonScalar } from '../graphql/schema/scalars.ts'
import { commentOf } from './commentOf.ts'
import { cursorOf } from './cursor.ts'
import type { EventRow } from './eventRows.ts'

@ObjectType('EventSubject', {
  description: 'What an event is about: a claim, a fund, a key or whatever else has a History.',
  simpleResolvers: true,
})
export class EventSubject {
  @Field(() => SubjectKind, { description: 'What it is.' })
  kind!: SubjectKey

  @Field(() => ID, { description: 'Its id, which `events` takes as `filter.subjectId`.' })
  id!: string
}

@ObjectType('HistoryEntry', {
  implements: Node,
  description: 'An event. History is append-only, and a hash chain protects the entries of each subject.',
  simpleResolvers: true,
})
export class HistoryEntryView extends Node {
  constructor(
    private readonly row: EventRow,
    private readonly reader: Pick<Context, 'language' | 'cursors'>,
  ) {
    super()
    this.id = reader.cursors.seal('ENTRY', row.id)
  }

  @Field(() => String, {
    description: 'Position in the stream of events; send it as `after` to claimEvents or events.',
  })
  get cursor(): string {
    return cursorOf(this.row, this.reader.cursors)
  }

  @Field(() => DateTimeScalar, {
    description: 'When it happened, in UTC; never before the previous entry of the same subject.',
  })
  get at(): string {
    return this.row.at
  }

  @Field(() => PersonView, { description: 'Who did it, with the name of that time; the system for what clocks did.' })
  get actor(): PersonView {
    return new PersonView(this.row.actor)
  }

  @Field(() => EventKind, { description: 'What happened; the value’s description names the keys of `data`.' })
  get kind(): KindKey {
    return this.row.kind
  }

  @Field(() => EventSubject, { description: 'What it is about.' })
  get subject(): EventSubject {
    return { kind: this.row.subjectKind, id: this.row.subjectId }
  }

  @Field(() => String, {
    description: 'What happened, as a sentence in the caller’s language.',
  })
  get text(): string {
    return eventText(this.row, this.reader.language)
  }

  @Field(() => String, {
    nullable: true,
    description: 'The person’s comment, or the argument of a dispute; null = none.',
  })
  get comment(): string | null {
    return commentOf(this.row)
  }

  @Field(() => [ReasonView], { description: 'The reasons given with it; may be empty.' })
  get reasons(): ReasonView[] {
    const { data, reasons } = this.row
    const currency = 'amount' in data ? data.amount.currency : undefined
    return reasons.map((reason) => new ReasonView(reason, this.reader.language, currency))
  }

  @Field(() => JsonScalar, {
    description:
      'The facts behind `text`, as the description of the value of `kind` lists them, those with `?` only where they apply: money as `{ amount, currency }` with a decimal string, a day in ISO 8601, a moment in RFC 3339, a reference as `{ id, name }` with the name of that time, a label as `{ en, sv }`, the values of enums by name; `some of` names those that changed, null = empty. Of an action on a claim `due` is the due day until then, `deadline` the clock that runs afterwards, and `review` tells how the reviewer’s clock ended.',
  })
  get data(): object {
    return this.row.data
  }
}

const HistoryEdge = edgeOf('History', () => HistoryEntryView)

@ObjectType('HistoryConnection', { description: 'A page of History, newest first.', simpleResolvers: true })
export class HistoryConnection extends Page {
  @Field(() => [HistoryEdge], { description: 'The entries with their cursors, newest first.' })
  edges!: InstanceType<typeof HistoryEdge>[]

  @Field(() => Int, { description: 'How many entries there are on all pages; counted only if selected.' })
  totalCount!: number
}
