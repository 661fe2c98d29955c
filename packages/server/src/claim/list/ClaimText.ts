import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { guardedByRights } from '../../policies.ts'

/**
 * The words by which the vendor finds a submitted claim. Triggers maintain them, and only functions of the owner read them:
 * PostgreSQL cannot use an index of words under row-level security, so nobody else has a right to the table.
 */
@Entity({ policies: guardedByRights(), rowLevelSecurity: 'force' })
export class ClaimText {
  @PrimaryKey({ type: 'uuid' })
  claimId!: string

  /** In lower case, with every letter outside ASCII as its bytes: the index knows only the letters of ASCII. */
  @Property({ type: 'text' })
  text!: string
}
