import type { Actor } from '../access/actor.ts'

/** Who acts, and when: rules never read the clock. `now` is RFC 3339, `today` the day in the calendar's time zone. */
export interface Moment {
  readonly actor: Actor
  readonly now: string
  readonly today: string
}
