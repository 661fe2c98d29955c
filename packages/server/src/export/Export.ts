import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import {
  type ExportFailure,
  exportFailures,
  type ExportList,
  exportLists,
  type ExportState,
  exportStates,
  type Language,
  languages,
} from '@samop/shared'
import { InstantType } from '../columns.ts'
import { ownRows } from '../policies.ts'
import type { ListFilter } from './ListFilter.ts'

/** A file that somebody asked for. Its row holds how far it has come, so that whoever does the job goes on from there. */
@Entity({ policies: ownRows('asker_id'), rowLevelSecurity: 'force' })
@Index({ properties: ['askerId', 'id'] })
export class Export {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  /** The member, or the API key. */
  @Property({ type: 'uuid' })
  askerId!: string

  @Property({ type: 'uuid', nullable: true })
  partnerId!: string | null

  @Enum({ items: () => [...languages] })
  language!: Language

  @Property({ type: 'json' })
  filter!: ListFilter

  @Enum({ items: () => Object.keys(exportLists), default: 'CLAIMS' })
  list!: ExportList

  @Enum({ items: () => Object.keys(exportStates) })
  state!: ExportState

  /** Null until the rows were counted. */
  @Property({ type: 'integer', nullable: true })
  rowCount!: number | null

  @Property({ type: 'integer', default: 0 })
  writtenCount!: number

  /** The bytes that count: whatever the file has beyond them is overwritten. */
  @Property({ type: 'integer', default: 0 })
  bytes!: number

  /** The place of the last written row in the list. */
  @Property({ type: 'json', nullable: true })
  place!: unknown

  @Enum({ items: () => Object.keys(exportFailures), nullable: true })
  failure!: ExportFailure | null

  @Property({ type: InstantType })
  askedAt!: Temporal.Instant

  @Property({ type: InstantType, nullable: true })
  finishedAt!: Temporal.Instant | null

  /** When the row and its file are deleted. */
  @Property({ type: InstantType, index: true })
  expiresAt!: Temporal.Instant
}
