import type { MikroORM } from '@mikro-orm/postgresql'
import type { Client } from 'pg'
import { statusFunctions } from '../claim/statusFunctions.ts'

/**
 * Brings what the database repeats of the rows in `shared` up to date, so that a new status, clock, kind or language needs no
 * migration: the checks of columns, the indexes over some statuses, the functions that judge a status. Answers what it changed.
 */
export const followRows = async (owner: Client, orm: MikroORM): Promise<string[]> => {
  const kept = await definitions(owner)
  const checks = checksOf(orm).map((one) => ({ ...one, is: named(kept.get(one.name)) }))
  // A newer node has been here: an older one that starts beside it takes nothing back. To drop a key is a migration's work.
  if (checks.some(({ is, wanted }) => is.some((key) => !wanted.includes(key)))) return []
  const behind = [...checks, ...[...indexesOf(orm), ...statusFunctions].map(madeOf)].filter(
    ({ name, wanted }) => named(kept.get(name)).toString() !== wanted.toString(),
  )
  for (const { statements } of behind) for (const statement of statements) await owner.query(statement)
  return behind.map(({ name }) => name)
}

/** What the database keeps under a name: the keys that it names, and the statements that make it so. */
interface Kept {
  readonly name: string
  readonly wanted: readonly string[]
  readonly statements: readonly string[]
}

/** The checks of columns that hold keys of rows. */
const checksOf = (orm: MikroORM): Kept[] =>
  [...orm.getMetadata().getAll().values()].flatMap(({ tableName, checks }) =>
    checks.map(({ name, expression }) => ({
      name: name!,
      wanted: named(String(expression)),
      statements: [
        // Who writes meanwhile does not wait for the rows to be read: they keep the narrower check that was there.
        `alter table "${tableName}" drop constraint if exists "${name}", add constraint "${name}" check (${String(expression)}) not valid`,
        `alter table "${tableName}" validate constraint "${name}"`,
      ],
    })),
  )

/** The indexes over some rows of a table only. */
const indexesOf = (orm: MikroORM) =>
  [...orm.getMetadata().getAll().values()]
    .flatMap(({ indexes }) => indexes)
    .flatMap(({ name, expression }) =>
      typeof expression === 'string' && expression.includes(' where ')
        ? [{ name: name!, statements: [`drop index if exists "${name}"`, expression] }]
        : [],
    )

const madeOf = ({ name, statements }: Omit<Kept, 'wanted'>): Kept => ({
  name,
  statements,
  wanted: named(statements.at(-1)),
})

/** The keys that a definition names. PostgreSQL writes definitions in its own way, but keeps these. */
const named = (definition = ''): string[] => [...definition.matchAll(/'([^']*)'/g)].map(([, key]) => key!)

const definitions = async (owner: Client): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await owner.query<{ name: string; definition: string }>(`
    select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
      where connamespace = 'public'::regnamespace and contype = 'c'
    union all select indexname, indexdef from pg_indexes where schemaname = 'public'
    union all select proname, pg_get_functiondef(oid) from pg_proc
      where pronamespace = 'public'::regnamespace and prosqlbody is not null`)
  return new Map(rows.map(({ name, definition }) => [name, definition]))
}
