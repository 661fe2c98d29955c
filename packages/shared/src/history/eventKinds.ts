import type { keyEvents } from '../access/keyLife.ts'
import { accessEventKinds } from './accessEventKinds.ts'
import { editEventKinds } from './editEventKinds.ts'
import type { EventKindRow } from './EventKindRow.ts'
import { moveEventKinds } from './moveEventKinds.ts'
import { lifeEvents } from '../process/lives.ts'
import { programEventKinds } from './programEventKinds.ts'
import type { Held } from './shapes.ts'

/** Everything History can hold. */
export const eventKinds = {
  ...editEventKinds,
  ...moveEventKinds,
  ...accessEventKinds,
  ...programEventKinds,
  ...lifeEvents,
} as const satisfies Record<string, EventKindRow>

export type EventKind = keyof typeof eventKinds

/** The kinds of events of the administration. */
export type AdministrationKind = keyof typeof accessEventKinds | keyof typeof programEventKinds | keyof typeof keyEvents

/** What an event of a kind holds. */
export type EventData<Kind extends EventKind> = Held<(typeof eventKinds)[Kind]['data']>

/** A kind with its data: naming the kind tells TypeScript what the data are. */
export type Told<Kind extends EventKind = EventKind> = {
  [One in Kind]: { readonly kind: One; readonly data: EventData<One> }
}[Kind]
