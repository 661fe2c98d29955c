import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { ClaimStatus } from '@samop/shared'
import { InstantType } from '../../columns.ts'
import { keptForVendor } from '../../policies.ts'

/** How many submitted claims there are of a kind, or how many more or fewer: the sum counts. A trigger of the claims adds rows. */
@Entity({ policies: keptForVendor(), rowLevelSecurity: 'force' })
export class ClaimTally {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string

  @Property({ type: 'uuid' })
  programId!: string

  @Property({ type: 'text' })
  status!: ClaimStatus

  /** Like the due time only while a reviewer has to act. */
  @Property({ type: 'uuid', nullable: true })
  assigneeId!: string | null

  @Property({ type: InstantType, nullable: true })
  dueAt!: Temporal.Instant | null

  @Property({ type: 'integer' })
  count!: number
}
