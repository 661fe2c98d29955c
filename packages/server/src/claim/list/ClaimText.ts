import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { guardedByRights } from '../../policies.ts'

/**
 * The words a submitted claim is found by, for the vendor. Triggers keep it, and the function samop_find_claims alone reads it:
 * an index of words serves no statement that a policy narrows, so nobody else has any right to the table.
 */
@Entity({ policies: guardedByRights(), rowLevelSecurity: 'force' })
export class ClaimText {
  @PrimaryKey({ type: 'uuid' })
  claimId!: string

  @Property({ type: 'text' })
  text!: string
}
