import type { Actor, Permission } from '@samop/shared'
import { allow, allowPerson } from './access/allow.ts'
import type { Change, Outcome } from './write.ts'

/** Who may run a command: holders of a permission; CALLER = everybody, keys too; PERSON = everybody but keys; SYSTEM = only Samop itself. */
export type Needs = Permission | 'CALLER' | 'PERSON' | 'SYSTEM'

interface Row {
  /** Stored with idempotency keys. Another name refuses repeats of earlier requests, so it never changes. */
  readonly name: string
  readonly needs: Needs
}

/** Something that can be done, and who may do it. `write` checks `needs`; `run` is for commands that contain another. */
export interface Command<Input, Done> extends Row {
  run(change: Change, input: Input): Promise<Outcome<Done>>
}

export const command = <Done, Input extends object = object>(
  row: Row,
  run: (change: Change, input: Input) => Promise<Outcome<Done>>,
): Command<Input, Done> => ({ ...row, run })

/** Throws unless the actor may run the command, before anything is read. */
export const allowCommand = (actor: Actor, { name, needs }: Row): void => {
  if (needs === 'CALLER') return
  if (needs === 'PERSON') return allowPerson(actor, 'Only a signed-in person does this; no key does.')
  if (needs !== 'SYSTEM') return allow(actor, needs)
  if (actor.kind !== 'SYSTEM') throw new Error(`only the system runs ${name}`)
}
