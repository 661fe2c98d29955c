import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { type LineKind, lineKinds } from '@samop/shared'
import { Partner } from '../access/Partner.ts'
import { minorUnits } from '../columns.ts'
import { lineRows } from '../policies.ts'
import { Claim } from './Claim.ts'

@Entity({ policies: lineRows(), rowLevelSecurity: 'force' })
@Index({ properties: ['partner', 'alikeKey'] })
@Index({ properties: ['partner', 'alikePartsKey'] })
@Index({ properties: ['invoiceNumberKey', 'partner'] })
@Index({
  name: 'claim_line_external_reference_index',
  expression:
    'create unique index claim_line_external_reference_index on claim_line (external_reference, partner_id) where external_reference is not null',
})
export class ClaimLine {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Partner, ref: true })
  partner!: Ref<Partner>

  @ManyToOne({ entity: () => Claim, ref: true, index: true })
  claim!: Ref<Claim>

  @Property({ type: 'integer' })
  position!: number

  @Enum({ items: () => Object.keys(lineKinds) })
  kind!: LineKind

  @Property({ type: 'text' })
  supplier!: string

  @Property({ type: 'text' })
  invoiceNumber!: string

  /** For filters: on a table with policies PostgreSQL uses an index on a column, not one on a function. */
  @Property({ type: 'text', generated: 'lower(invoice_number) stored', hydrate: false })
  invoiceNumberKey?: string

  @Property({ type: 'date', nullable: true })
  invoiceDate!: string | null

  /** The keys of `invoiceKeysOf` in shared, by which invoices are compared. */
  @Property({ type: 'text', nullable: true })
  invoiceKey!: string | null

  @Property({ type: 'text', nullable: true })
  alikeKey!: string | null

  @Property({ type: 'text', nullable: true })
  alikePartsKey!: string | null

  /** Marks (samop_invoice_mark) of invoices from which the partner has confirmed this one to be different. */
  @Property({ type: 'text[]', default: [] })
  anotherThan!: string[]

  @Property({ type: 'text' })
  description!: string

  @Property({ type: 'text', nullable: true })
  expenseType!: string | null

  /** The line's name in the partner's own systems; no two lines of a partner share one. */
  @Property({ type: 'text', nullable: true })
  externalReference!: string | null

  /** The amount without tax. */
  @Property({ type: minorUnits, fieldName: 'amount_minor' })
  netMinor!: number

  @Property({ type: minorUnits })
  claimedMinor!: number
}
