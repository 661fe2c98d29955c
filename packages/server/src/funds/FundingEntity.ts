import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Currency } from '@samop/shared'
import { readByAll } from '../policies.ts'

/** A legal company of the vendor from which money is earned (domain, section 4). It holds money in one currency, for good. */
@Entity({ policies: readByAll('VENDOR'), rowLevelSecurity: 'force' })
export class FundingEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'text', unique: true })
  key!: string

  @Property({ type: 'text' })
  name!: string

  @Property({ type: 'text' })
  currency!: Currency

  /** ISO 3166; null where the vendor has not said it. */
  @Property({ type: 'text', nullable: true })
  country!: string | null
}
