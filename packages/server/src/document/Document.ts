import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { type ContentType, type DocumentKind, documentKinds, type Person } from '@samop/shared'
import { Partner } from '../access/Partner.ts'
import { Claim } from '../claim/Claim.ts'
import { ClaimLine } from '../claim/ClaimLine.ts'
import { InstantType } from '../columns.ts'
import { documentRows } from '../policies.ts'
import type { Charset } from './upload/TextCheck.ts'

/** An uploaded file; it has no claim until it is attached. Storage holds its bytes under their SHA-256. */
@Entity({ policies: documentRows(), rowLevelSecurity: 'force' })
@Index({ properties: ['sha256'] })
export class Document {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Partner, ref: true })
  partner!: Ref<Partner>

  @ManyToOne({ entity: () => Claim, ref: true, nullable: true, index: true })
  claim!: Ref<Claim> | null

  @ManyToOne({ entity: () => ClaimLine, ref: true, nullable: true, deleteRule: 'set null' })
  line!: Ref<ClaimLine> | null

  @Enum({ items: () => Object.keys(documentKinds), nullable: true })
  kind!: DocumentKind | null

  @Property({ type: 'text' })
  name!: string

  @Property({ type: 'text' })
  note!: string

  @Property({ type: 'integer' })
  bytes!: number

  @Property({ type: 'text' })
  contentType!: ContentType

  /** The character encoding of a text file; null = UTF-8, or no text file. */
  @Property({ type: 'text', nullable: true })
  charset!: Charset | null

  @Property({ type: 'text' })
  sha256!: string

  @Property({ type: 'json' })
  uploadedBy!: Person

  @Property({ type: InstantType })
  uploadedAt!: Temporal.Instant

  @Property({ type: InstantType, nullable: true })
  attachedAt!: Temporal.Instant | null
}
