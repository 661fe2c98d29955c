import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { guardedByRights } from '../../policies.ts'

/**
 * The words by which the vendor finds a submitted claim. Triggers maintain them, and only the function samop_find_claims
 * reads them: PostgreSQL cannot use an index of words under row-level security, so nobody else has a right to the table.
 */
@Entity({ policies: guardedByRights(), rowLevelSecurity: 'force' })
export class ClaimText {
  @PrimaryKey({ type: 'uuid' })
  claimId!: string

  @Property({ type: 'text' })
  text!: string
}
