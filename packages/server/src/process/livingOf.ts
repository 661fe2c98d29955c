import type { EntityClass } from '@mikro-orm/core'
import { everyDay, type Shape } from '@samop/shared'
import type { Subject } from '../history/subjects.ts'
import type { LockLiving } from '../sla/Living.ts'
import type { MoveOf } from './moveOf.ts'

/** What the clock of a process causes: the actions when its last day is near, and when it has passed. */
export const livingOf =
  <It extends Shape, Thing extends { readonly id: string }, Input>(
    entity: EntityClass<Thing>,
    subject: (thing: Thing) => Subject,
    move: MoveOf<It, Thing, Input>,
    { near, end }: { readonly near: It['action']; readonly end: It['action'] },
  ): LockLiving =>
  async (change, id) => {
    await change.lock(id)
    const thing = (await change.em.findOneOrFail<Thing>(entity, id as never)) as Thing
    return {
      subject: () => subject(thing),
      calendar: everyDay,
      standing: (record) => record,
      follow: () => undefined,
      near: () => move(change, thing, near),
      end: () => move(change, thing, end),
    }
  }
