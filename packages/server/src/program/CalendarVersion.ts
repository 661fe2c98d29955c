import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import type { Person } from '@samop/shared'
import { InstantType } from '../columns.ts'
import type { VersionedCalendar } from './nextCalendar.ts'
import { Program } from './Program.ts'

/** A business calendar as a program had it from a moment on. Nobody changes or deletes it: deadlines name the version they were counted by. */
@Entity()
@Unique({ properties: ['program', 'version'] })
export class CalendarVersion {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Program, ref: true })
  program!: Ref<Program>

  /** 1 for the first; also in the calendar itself, so that a clock's record keeps it. */
  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'json' })
  calendar!: VersionedCalendar

  @Property({ type: 'json' })
  savedBy!: Person

  @Property({ type: InstantType })
  savedAt!: Temporal.Instant

  /** Why it was changed, in the words of who did; empty if they gave none. */
  @Property({ type: 'text' })
  reason!: string
}
