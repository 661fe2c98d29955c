import {
  type Actor,
  type ClockKey,
  destination,
  type Moment,
  type Process,
  type Refusal,
  refusals,
  type Shape,
} from '@samop/shared'
import { asMoment } from '../asMoment.ts'
import type { NewEvent } from '../history/chained.ts'
import type { Subject } from '../history/subjects.ts'
import { keepLastDay } from '../sla/lastDay.ts'
import type { Change } from '../write.ts'

/** What every entity with a process has. */
export interface Lived<It extends Shape> {
  readonly id: string
  status: It['facts']['status']
  version: number
}

/** What is a process' own: how its rules see the entity, and what an action does besides moving the status. */
interface Own<It extends Shape, Thing, Input> {
  readonly subject: (thing: Thing) => Subject
  readonly facts: (thing: Thing) => It['facts']
  /** The last day on which the clock of the status rests; null = it has none now. */
  readonly lastDay: (thing: Thing) => string | null
  /** Each does what its action does, and answers the event that tells it. */
  readonly effects: Readonly<
    Record<It['action'], (change: Change, thing: Thing, input: Input) => NewEvent | Promise<NewEvent>>
  >
}

/** Moves a locked entity. `by` is whose rights count, if not those of who acts. Answers the refusals; empty = moved. */
export type MoveOf<It extends Shape, Thing, Input> = (
  change: Change,
  thing: Thing,
  action: It['action'],
  input?: Input,
  by?: Actor,
) => Promise<readonly Refusal[]>

/**
 * The one path of a change of status, for everything that lives beside claims: asks `refusals`, does what the action does, applies the
 * rows – status, clock – and records the event.
 */
export const moveOf =
  <It extends Shape, Thing extends Lived<It>, Input extends It['input']>(
    process: Process<It>,
    { subject, facts, lastDay, effects }: Own<It, Thing, Input>,
  ): MoveOf<It, Thing, Input> =>
  async (change, thing, action, input = {} as Input, by = change.actor) => {
    const seen = facts(thing)
    const refused = refusals(process, seen, action, momentOf(by, change.now), input)
    if (refused.length > 0) return refused
    const event = await effects[action](change, thing, input)
    thing.status = destination(process, seen, action)
    thing.version += 1
    const { clock = null } = process.statuses[thing.status as keyof typeof process.statuses] as {
      clock?: ClockKey | null
    }
    await keepLastDay(change, subject(thing), clock, lastDay(thing), process.actions[action].restarts)
    change.record(subject(thing), event)
    return []
  }

/** The moment for rules of what has no program, whose days are those of UTC. */
export const momentOf = (actor: Actor, now: Temporal.Instant): Moment => ({
  actor,
  now: asMoment(now.toString()),
  today: now.toZonedDateTimeISO('UTC').toPlainDate().toString(),
})
