import {
  type ExportFailure,
  type ExportList as ListKey,
  exportFailures,
  type ExportState as StateKey,
  type Language as LanguageTag,
} from '@samop/shared'
import { sql } from 'kysely'
import { Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { ExportList, ExportState, Language } from '../graphql/schema/enums.ts'
import { Node } from '../graphql/schema/Node.ts'
import { DateTimeScalar } from '../graphql/schema/scalars.ts'
import { exportName } from './exportName.ts'

export interface ExportRow {
  readonly id: string
  readonly list: ListKey
  readonly state: StateKey
  readonly language: LanguageTag
  readonly rowCount: number | null
  readonly writtenCount: number
  readonly bytes: number
  readonly failure: ExportFailure | null
  readonly askedAt: string
  readonly finishedAt: string | null
  readonly expiresAt: string
}

const moment = (column: string) => sql`to_json(${sql.ref(column)})#>>'{}'`

export const exportColumns = sql`export.id, export.list, export.state, export.language, export.row_count as "rowCount",
  export.written_count as "writtenCount", export.bytes, export.failure, ${moment('export.asked_at')} as "askedAt",
  ${moment('export.finished_at')} as "finishedAt", ${moment('export.expires_at')} as "expiresAt"`

@ObjectType('Export', {
  implements: Node,
  description: 'A file of a list that the caller asked for; nobody else sees it. It is kept for a week.',
  simpleResolvers: true,
})
export class ExportView extends Node {
  @Field(() => ExportList, { description: 'Which list it is.' })
  readonly list: ListKey

  @Field(() => ExportState, { description: 'How far it has come.' })
  readonly state: StateKey

  @Field(() => Language, {
    description: 'The language of its headings and labels; it decides separator and decimal mark too.',
  })
  readonly language: LanguageTag

  @Field(() => String, { description: 'Name of the file.' })
  readonly name: string

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows it will have, or has; null until they were counted.',
  })
  readonly rowCount: number | null

  @Field(() => Int, { description: 'How many rows are written already.' })
  readonly writtenCount: number

  @Field(() => Int, { description: 'Size of what is written, in bytes.' })
  readonly bytes: number

  @Field(() => String, {
    nullable: true,
    description: 'Path to download it, by the one who asked for it; null unless it is DONE.',
  })
  readonly url: string | null

  @Field(() => String, { nullable: true, description: 'Why it failed, as a sentence in the caller’s language.' })
  readonly failure: string | null

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  readonly askedAt: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done or failed; null while it goes on.' })
  readonly finishedAt: string | null

  @Field(() => DateTimeScalar, { description: 'When it is deleted.' })
  readonly expiresAt: string

  constructor(row: ExportRow, { language }: Pick<Context, 'language'>) {
    super()
    this.id = row.id
    this.list = row.list
    this.state = row.state
    this.language = row.language
    this.name = exportName(row)
    this.rowCount = row.rowCount
    this.writtenCount = row.writtenCount
    this.bytes = row.bytes
    this.url = row.state === 'DONE' ? `/exports/${row.id}` : null
    this.failure = row.failure && exportFailures[row.failure][language]
    this.askedAt = row.askedAt
    this.finishedAt = row.finishedAt
    this.expiresAt = row.expiresAt
  }
}
