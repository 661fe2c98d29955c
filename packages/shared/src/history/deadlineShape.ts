import { group, optional } from './shapes.ts'

/** The clock that runs after an event, with its due day; absent = none. */
export const deadline = optional(group({ clock: 'CLOCK', dueOn: 'DAY' }))
