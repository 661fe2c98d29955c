import type { Actor } from '../access/actor.ts'

/** When and by whom: the moment is handed in, never asked for. `now` is RFC 3339, `today` the day in the calendar's zone. */
export interface Moment {
  readonly actor: Actor
  readonly now: string
  readonly today: string
}
