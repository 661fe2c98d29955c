import { Entity, Enum, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { type EventKind, type Person, type Reason, type SubjectKind, subjectKinds, type Told } from '@samop/shared'
import { InstantType } from '../columns.ts'
import { newsIndex } from '../notification/newsPlaces.ts'
import { limitedRows } from '../policies.ts'

/**
 * History, audit, outbox and notifications in one append-only table. A position is (transaction, id). Ids are assigned
 * before the commit, so readers take only rows whose transaction is older than every running one.
 */
@Entity({
  policies: limitedRows({ program: 'program_id', location: 'location_id', draft: 'draft', nullable: true }),
  rowLevelSecurity: 'force',
})
@Index({
  name: 'event_administration_index',
  expression: 'create index event_administration_index on event (transaction, id) where claim_id is null',
})
@Unique({ properties: ['subjectId', 'seq'] })
@Index({ properties: ['transaction', 'id'] })
@Index({ properties: ['partnerId', 'transaction', 'id'] })
@Index({
  name: 'event_content_index',
  expression: `create index event_content_index on event ((data->>'sha256')) where kind = 'DOCUMENT_ATTACHED'`,
})
@Index(newsIndex('partner'))
@Index(newsIndex('assignee'))
@Index(newsIndex('free'))
@Index(newsIndex('late'))
@Index(newsIndex('payment'))
export class Event {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string

  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()' })
  transaction?: string

  @Property({ type: InstantType })
  at!: Temporal.Instant

  /** Not checked by the database: a kind of event is a row of shared, and the compiler and `chained` check what is recorded. */
  @Property({ type: 'text' })
  kind!: EventKind

  @Property({ type: 'json' })
  actor!: Person

  @Enum({ items: () => Object.keys(subjectKinds) })
  subjectKind!: SubjectKind

  @Property({ type: 'uuid' })
  subjectId!: string

  /** The number of the event in its subject's History, from 1 without gaps. */
  @Property({ type: 'integer' })
  seq!: number

  /** The subject's id if it is a claim, for joins and policies. */
  @Property({ type: 'uuid', nullable: true })
  claimId!: string | null

  @Property({ type: 'uuid', nullable: true })
  partnerId!: string | null

  @Property({ type: 'uuid', nullable: true })
  programId!: string | null

  @Property({ type: 'uuid', nullable: true })
  locationId!: string | null

  /** The person whom it concerns beside the partner, as the subject says. */
  @Property({ type: 'uuid', nullable: true })
  concernsId!: string | null

  /** The claim was not yet submitted, so only its partner sees the event. The database checks it by the earlier events. */
  @Property({ type: 'boolean', default: false })
  draft!: boolean

  @Property({ type: 'json' })
  reasons!: Reason[]

  @Property({ type: 'json' })
  data!: Told['data']

  /** SHA-256 of the previous hash of the subject and the canonical JSON of this event. */
  @Property({ type: 'text' })
  hash!: string

  @Property({ type: 'text', nullable: true })
  previousHash!: string | null
}
