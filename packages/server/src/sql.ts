import { createHash } from 'node:crypto'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely'
import type { CustomTypesConfig } from 'pg'

/** Compiles `sql` templates, but never runs one. */
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

export interface Statement {
  text: string
  values: unknown[]
  /** Set for a text that was used before, so that PostgreSQL keeps its plan. */
  name?: string
  types?: CustomTypesConfig
}

/** The number of plans is limited, because callers choose selections and filters. */
const plans = new Map<string, string>()
const mostPlans = 300

export const statementOf = <Row>(query: RawBuilder<Row>): Statement => {
  const { sql: text, parameters } = query.compile(compiler)
  const name = plans.get(text)
  if (name === undefined && plans.size < mostPlans) plans.set(text, createHash('sha1').update(text).digest('hex'))
  return { text, values: [...parameters], ...(name && { name }) }
}

/** A part of statements that has no values, written out once instead of with every statement. */
export const fixed = <Row>(query: RawBuilder<Row>): RawBuilder<Row> => {
  const { sql: text, parameters } = query.compile(compiler)
  if (parameters.length > 0) throw new Error(`not fixed, it has values: ${text}`)
  return sql.raw(text)
}

/** Runs statements on one connection, within one transaction. */
export interface Db {
  rows<Row>(query: RawBuilder<Row>): Promise<Row[]>
  /** The rows with their columns as `to_json` writes them: numbers as numbers, moments by RFC 3339. */
  jsonRows<Row>(query: RawBuilder<Row>): Promise<Row[]>
}
