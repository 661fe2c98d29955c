import { randomUUID } from 'node:crypto'
import type { Actor } from '@samop/shared'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { sessionVariables } from '../../src/access/sessionVariables.ts'

/** A table of the catalogue, with its rows as JSON. */
export interface Table {
  /** As the rights call it. */
  readonly name: string
  /** As statements call it. */
  readonly table: string
  /** The columns that a statement may set. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly ctid: string; readonly row: string }[]
}

/** A row as JSON that an actor has the right to write; fit = no trigger says that it does not fit, which they do before the policies. */
interface Row {
  readonly row: string
  readonly isFit: boolean
}

/** The rows that an actor may insert, update (some column of) and delete, as far as rights go. */
export type Reached = Readonly<Record<'insert' | 'update' | 'delete', readonly Row[]>>

/** How far a statement came; UNFIT = it has the right, but a trigger says that this row does not fit; NEVER = it is refused for every row. */
type Come = 'DONE' | 'UNFIT' | 'REFUSED' | 'NEVER' | 'NO ROW'

/** All tables of the database, so that a new one is walked by itself. */
export const tablesOf = async (owner: Client): Promise<Table[]> => {
  const { rows: tables } = await owner.query<Omit<Table, 'rows'>>(
    `select replace(concat(nullif(table_schema, 'public') || '.', c.table_name), 'graphile_worker._private_', 'jobs.') as name,
        format('%I.%I', table_schema, c.table_name) as table,
        json_agg(column_name order by ordinal_position) filter (where is_generated = 'NEVER' and identity_generation is null) as columns
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema not in ('pg_catalog', 'information_schema') and t.table_type = 'BASE TABLE' group by 1, 2 order by 1`,
  )
  const all: Table[] = []
  for (const table of tables) {
    const { rows } = await owner.query(`select ctid::text, to_jsonb(t)::text as row from ${table.table} t`)
    all.push({ ...table, rows })
  }
  return all
}

/** No right, or no row of this name: a key is no member. */
const refusal = new Set(['42501', '23503'])
/** Grants and the triggers of a table ask for no row. */
const everyRow = /^permission denied for|may not change table/
/** Who gets as far as the row's integrity has the right. */
const integrity = /^23/
/** What our own triggers raise, before the policies are asked. */
const unfit = '23000'
/** Enough kinds of rows, and little enough time. */
const most = 12

/** Tries statements with the serving login in somebody's name, and takes each back. */
export class TableWalker {
  private constructor(
    private readonly client: Client,
    private readonly actor: Actor,
    /** Everybody whose rows the actor tries to write in their own name. */
    private readonly people: readonly string[],
  ) {}

  static async as(url: string, actor: Actor, people: readonly string[]): Promise<TableWalker> {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query('begin')
    for (const [setting, value] of Object.entries(sessionVariables(actor)))
      await client.query('select set_config($1, $2, true)', [setting, value])
    await client.query('savepoint untouched')
    return new TableWalker(client, actor, people)
  }

  close(): Promise<void> {
    return this.client.end()
  }

  async reach({ table, columns, rows: all }: Table): Promise<Reached> {
    const reached: Record<keyof Reached, Row[]> = { insert: [], update: [], delete: [] }
    const never = new Set<keyof Reached>()
    const note = (change: keyof Reached, row: string, come: Come) => {
      if (come === 'NEVER') never.add(change)
      if (come === 'DONE' || come === 'UNFIT') reached[change].push({ row, isFit: come === 'DONE' })
    }
    const list = columns.map(escapeIdentifier).join(', ')
    let some: string[] | undefined
    for (const { ctid, row } of this.#some(all)) {
      for (const one of new Set([row, this.#inOwnName(row)])) {
        if (never.has('insert')) break
        const values = `select ${list} from jsonb_populate_record(null::${table}, ${escapeLiteral(one)})`
        note('insert', one, await this.#try(`insert into ${table} (${list}) ${values}`))
      }
      const whole = never.has('update') ? 'NEVER' : await this.#try(setting(table, columns, ctid))
      // Perhaps the actor may set some columns; if none of the first row, then none of any.
      if (whole === 'REFUSED') some ??= await this.columns(table, columns, ctid)
      const isPart = whole === 'REFUSED' && some!.length > 0
      note('update', row, isPart ? await this.#try(setting(table, some!, ctid)) : whole)
      if (!never.has('delete')) note('delete', row, await this.#try(`delete from ${table} where ctid = '${ctid}'`))
    }
    return reached
  }

  /** The columns of a row that the actor may set. */
  async columns(table: string, columns: readonly string[], ctid: string): Promise<string[]> {
    const found: string[] = []
    for (const column of columns) if ((await this.#try(setting(table, [column], ctid))) === 'DONE') found.push(column)
    return found
  }

  /** Rows that name the actor, and others. */
  #some(rows: Table['rows']): Table['rows'] {
    const own = rows.filter(({ row }) => row.includes(this.actor.id)).slice(0, most / 2)
    const others = rows.filter((_, index) => index % Math.ceil(rows.length / most) === 0)
    return [...new Set([...own, ...others])]
  }

  #inOwnName(row: string): string {
    const text = this.people.reduce((all, id) => all.replaceAll(id, this.actor.id), row)
    const own = JSON.parse(text.replaceAll('"kind": "SYSTEM"', `"kind": "${this.actor.kind}"`))
    // Another row, unless it is a person's own.
    if (typeof own.id === 'string' && own.id !== this.actor.id) own.id = randomUUID()
    return JSON.stringify(own)
  }

  async #try(statement: string): Promise<Come> {
    try {
      const results = await this.client.query(`rollback to untouched; ${statement}`)
      return (results as unknown as { rowCount: number }[])[1]!.rowCount > 0 ? 'DONE' : 'NO ROW'
    } catch (error) {
      const { code = '', message } = error as Error & { code?: string }
      if (everyRow.test(message)) return 'NEVER'
      if (refusal.has(code)) return 'REFUSED'
      if (code === unfit) return 'UNFIT'
      if (integrity.test(code)) return 'DONE'
      throw new Error(`${statement}: ${message}`, { cause: error })
    }
  }
}

const setting = (table: string, columns: readonly string[], ctid: string) =>
  `update ${table} set ${columns
    .map(escapeIdentifier)
    .map((column) => `${column} = ${column}`)
    .join(', ')} where ctid = '${ctid}'`
