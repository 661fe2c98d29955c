import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { type ClockKey, type ClockRecord, clocks, type SubjectKind, subjectKinds } from '@samop/shared'
import { Partner } from '../access/Partner.ts'
import { InstantType } from '../columns.ts'
import { clockRows } from '../policies.ts'

/** One clock of a claim, or of whatever else lives. The record is decisive; the other columns are derived from it for the watch and the lists. */
@Entity({ policies: clockRows(), rowLevelSecurity: 'force' })
@Index({
  name: 'deadline_warn_index',
  expression: 'create index deadline_warn_index on deadline (warn_at) where running and warned_at is null',
})
@Index({
  name: 'deadline_due_index',
  expression: 'create index deadline_due_index on deadline (due_at) where running and missed_at is null',
})
export class Deadline {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Partner, ref: true })
  partner!: Ref<Partner>

  @Enum({ items: () => Object.keys(subjectKinds) })
  subjectKind!: SubjectKind

  /** The id of what is under the clock. */
  @Property({ type: 'uuid', index: true })
  subjectId!: string

  @Enum({ items: () => Object.keys(clocks) })
  clock!: ClockKey

  @Property({ type: 'json' })
  record!: ClockRecord

  /** Whether the clock is neither ended nor paused. */
  @Property({ type: 'boolean' })
  running!: boolean

  @Property({ type: 'boolean' })
  ended!: boolean

  @Property({ type: 'date' })
  dueOn!: string

  @Property({ type: InstantType })
  dueAt!: Temporal.Instant

  /** The version of the program's calendar that it follows, or was last counted by; null where it has no such calendar. */
  @Property({ type: 'integer', nullable: true })
  calendarVersion!: number | null

  /** When to warn; null while paused and after the end. */
  @Property({ type: InstantType, nullable: true })
  warnAt!: Temporal.Instant | null

  @Property({ type: InstantType, nullable: true })
  warnedAt!: Temporal.Instant | null

  @Property({ type: InstantType, nullable: true })
  missedAt!: Temporal.Instant | null
}
