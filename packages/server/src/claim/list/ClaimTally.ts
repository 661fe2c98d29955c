import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { ClaimStatus } from '@samop/shared'
import { InstantType } from '../../columns.ts'
import { keptForVendor } from '../../policies.ts'

/** Counts submitted claims of a kind. A trigger on claims adds a row for each change, so a count is the sum of its rows. */
@Entity({ policies: keptForVendor(), rowLevelSecurity: 'force' })
export class ClaimTally {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string

  @Property({ type: 'uuid' })
  programId!: string

  @Property({ type: 'text' })
  status!: ClaimStatus

  /** Like `dueAt`, set only while a reviewer has to act. */
  @Property({ type: 'uuid', nullable: true })
  assigneeId!: string | null

  @Property({ type: InstantType, nullable: true })
  dueAt!: Temporal.Instant | null

  @Property({ type: 'integer' })
  count!: number
}
