import { printSchema } from 'graphql'
import type { Client } from 'pg'
import { theSchema } from '../../src/schema.ts'
import { tokensOf } from './tokens.ts'

/** The facts of a caller that decide what they must not see. */
export interface Reader {
  /** null = nobody; '*' = the vendor's side, which sees both partners. */
  readonly partnerId: string | null
  readonly programIds?: readonly string[]
  readonly locationIds?: readonly string[]
}

interface Row {
  readonly table: string
  readonly values: Readonly<Record<string, unknown>>
  /** The owner; null = everybody's. */
  readonly partnerId: string | null
  readonly programId: string | null
  readonly locationId: string | null
  /** It belongs to a claim that was never submitted, or to none yet, so only the partner may see it. */
  readonly isDraft: boolean
}

/** The owner of rows without a partner column. A new table belongs here, or gets a column `partner_id`. */
const owners: Readonly<Record<string, string>> = {
  partner: 't.id',
  claim_text: 'c.partner_id',
  session: '(select m.partner_id from member m where m.id = t.member_id)',
  stored_result: 't.owner_id',
}

/** Tables whose rows belong to nobody in particular. */
const shared = [
  'calendar_version',
  'claim_tally',
  'decision_tally',
  'funding_entity',
  'program',
  'usage_period',
  'activity',
  'guesses',
  'mikro_orm_migrations',
  'second_factor_rule',
  'secret_key',
  'server_secret',
]

/** Columns that nobody may see. */
const sealed = /hash$|secret|password/
const isSealed = (table: string, column: string) =>
  (table === 'server_secret' && column === 'value') ||
  (sealed.test(column) && !(table === 'document' && column === 'sha256'))

/** Columns of the vendor's members that partners must not see: their addresses. */
const ofVendorAlone = (table: string, column: string) => table === 'member' && column === 'email'

/** The contents of the database, and who must not see them. It reads the tables themselves, so it grows with them. */
export class Secrets {
  /** Words of the schema and of HTTP itself. */
  private readonly words = [...tokensOf(printSchema(theSchema())), 'charset']

  private constructor(private readonly rows: readonly Row[]) {}

  static async of(owner: Client): Promise<Secrets> {
    const columns = await owner.query<{ table: string; columns: string[] }>(
      `select c.table_name as "table", array_agg(c.column_name::text) as columns from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1 order by 1`,
    )
    const rows: Row[] = []
    for (const { table, columns: names } of columns.rows) {
      const partner = ownerOf(table, names)
      const [program, location] = names.includes('claim_id')
        ? ['c.program_id', 'c.location_id']
        : [
            names.includes('program_id') ? 't.program_id' : 'null',
            table === 'location' ? 't.id' : names.includes('location_id') ? 't.location_id' : 'null',
          ]
      const draft = draftOf(table, names)
      const claim = names.includes('claim_id') ? 'left join claim c on c.id = t.claim_id' : ''
      const found = await owner.query(
        `select to_jsonb(t) as values, ${partner} as "partnerId", ${program} as "programId", ${location} as "locationId", ${draft} as "isDraft" from "${table}" t ${claim} order by to_jsonb(t)->>'id'`,
      )
      rows.push(...found.rows.map((row) => ({ table, ...row }) as Row))
    }
    return new Secrets(rows)
  }

  /** The ids of a table's rows that a reader may not see. */
  hidden(reader: Reader, table: string, column = 'id'): string[] {
    return this.rows
      .filter((row) => row.table === table && row.values[column] !== null && isHidden(row, reader))
      .map(({ values }) => String(values[column]))
  }

  /** The ids of a table's rows that a reader may see. */
  visible(reader: Reader, table: string, column = 'id'): string[] {
    return this.rows
      .filter((row) => row.table === table && row.values[column] !== null && !isHidden(row, reader))
      .map(({ values }) => String(values[column]))
  }

  /** The words that must not appear in an answer to a reader. */
  keptFrom(reader: Reader): ReadonlySet<string> {
    const kept = new Set<string>()
    const told = new Set<string>()
    for (const row of this.rows) {
      for (const [column, value] of Object.entries(row.values)) {
        const where = isSealed(row.table, column) || isHidden(row, reader, column) ? kept : told
        for (const token of tokensOfValue(column, value)) where.add(token)
      }
    }
    for (const token of [...told, ...this.words]) kept.delete(token)
    return kept
  }
}

const draftOf = (table: string, columns: readonly string[]): string => {
  if (table === 'claim') return 't.submitted_at is null'
  if (table === 'document') return 'c.submitted_at is null'
  return columns.includes('claim_id') ? '(c.id is not null and c.submitted_at is null)' : 'false'
}

const ownerOf = (table: string, columns: readonly string[]): string => {
  const named = owners[table]
  if (named) return named
  if (columns.includes('partner_id')) return 't.partner_id'
  if (columns.includes('member_id')) return '(select m.partner_id from member m where m.id = t.member_id)'
  if (shared.includes(table)) return 'null'
  throw new Error(`say in test/walk/Secrets.ts whose the rows of the table ${table} are`)
}

const isHidden = (
  { table, values, partnerId, programId, locationId, isDraft }: Row,
  reader: Reader,
  column?: string,
): boolean => {
  if (reader.partnerId === '*') return isDraft
  if (reader.partnerId === null) return true
  if (partnerId === null) return column !== undefined && ofVendorAlone(table, column)
  if (partnerId !== reader.partnerId) return true
  // Limited members see only members within their limits; the names of others appear in History.
  if (table === 'member')
    return (
      (column === undefined || column === 'email') &&
      !(within(reader.programIds, values.program_ids) && within(reader.locationIds, values.location_ids))
    )
  // Whoever sees the program sees its fund, and the whole ledger of the fund.
  if (['fund', 'fund_balance', 'ledger_posting'].includes(table)) return false
  const outside = (limits: readonly string[] | undefined, id: string | null) =>
    limits !== undefined && id !== null && !limits.includes(id)
  return outside(reader.programIds, programId) || outside(reader.locationIds, locationId)
}

const within = (own: readonly string[] | undefined, given: unknown) =>
  own === undefined || (Array.isArray(given) && given.every((id) => own.includes(id as string)))

/** The words of a value. Moments and positions occur in many rows; amounts appear with their decimals. */
const tokensOfValue = (column: string, value: unknown): Iterable<string> => {
  if (value === null || typeof value === 'boolean' || /(_at|_up_to|^at|^transaction)$/.test(column)) return []
  if (typeof value === 'number')
    return /minor/.test(column) ? tokensOf((Math.abs(value) / 100).toFixed(2)) : tokensOf(String(value))
  return tokensOf(typeof value === 'string' ? value : JSON.stringify(value))
}
