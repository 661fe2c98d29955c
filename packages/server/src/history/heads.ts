import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { isSettled } from './eventRows.ts'

/**
 * What all Histories were at a moment. It is written to the log, outside the database, and marked with a key that is not in
 * the database: whoever writes History anew, even the database's owner, cannot make an old line true again.
 */
export interface Heads {
  /** The line covers the events of transactions before this one, up to the id: what was settled then. */
  readonly transaction: string
  readonly id: string
  readonly subjects: number
  /** SHA-256 over number and hash of each subject's newest event until then, in order of their ids. */
  readonly digest: string
  readonly mark: string
}

type Needed = Pick<Services, 'ownPool' | 'clock' | 'vault'>

const purpose = 'heads of History'

/**
 * The present heads with their mark. Moments would not do to say which: the demonstration tells of months before its first
 * start. The id keeps new events out after a restore into a PostgreSQL whose transactions have lower numbers.
 */
export const markedHeads = async (services: Needed): Promise<Heads> => {
  const [settled] = await readAsSystem(services, (db) =>
    db.rows(
      sql<Covered>`select pg_snapshot_xmin(pg_current_snapshot())::text as transaction, coalesce(max(e.id), 0)::text as id
        from event e where ${isSettled}`,
    ),
  )
  const told = { ...settled!, ...(await digestOf(services, settled!, keptHeads)) }
  return { ...told, mark: services.vault.mark(textOf(told), purpose) }
}

/** What is wrong with a line of the log or with History since; undefined = both hold. */
export const headsFault = async (services: Needed, { mark, ...told }: Heads): Promise<string | undefined> => {
  if (!services.vault.isMark(mark, textOf(told), purpose)) return 'the line is not as this installation wrote it'
  const { digest, subjects } = await digestOf(services, told, toldHeads)
  return digest === told.digest && subjects === told.subjects
    ? undefined
    : 'History up to there is not what it was when the line was written'
}

type Covered = Pick<Heads, 'transaction' | 'id'>

const textOf = ({ transaction, id, subjects, digest }: Omit<Heads, 'mark'>) =>
  [transaction, id, subjects, digest].join(' ')

const subjectsAtOnce = 5000

interface HeadThen {
  readonly subject: string
  readonly line: string
}

type PageOfHeads = (covered: Covered, last: string | undefined) => RawBuilder<HeadThen>

const lineOf = sql`concat_ws(' ', subject_id, seq, hash) as line`
const isCovered = ({ transaction, id }: Covered) =>
  sql`e.transaction < ${transaction}::text::xid8 and e.id <= ${id}::text::bigint`
const beyond = (column: RawBuilder<unknown>, last: string | undefined) => (last ? sql`${column} > ${last}` : sql`true`)

/** As the events tell: what a line of the log is compared with. Reads all events of its time. */
const toldHeads: PageOfHeads = (covered, last) =>
  sql`select distinct on (subject_id) subject_id as subject, ${lineOf} from event e
    where ${beyond(sql`subject_id`, last)} and ${isCovered(covered)} order by subject_id, seq desc limit ${subjectsAtOnce}`

/** As the table of heads keeps them, but for the few subjects with an event that is not covered, whose events tell. */
const keptHeads: PageOfHeads = (covered, last) =>
  sql`with fresh as materialized (select e.subject_id from event e where e.transaction >= ${covered.transaction}::text::xid8
      union select e.subject_id from event e where e.id > ${covered.id}::text::bigint)
    select subject_id as subject, ${lineOf} from (
      (select id as subject_id, seq, hash from subject_head h where ${beyond(sql`id`, last)} and id not in (select subject_id from fresh) order by id limit ${subjectsAtOnce})
      union all
      select one.* from fresh f, lateral (select e.subject_id, e.seq, e.hash from event e where e.subject_id = f.subject_id and ${isCovered(covered)}
        order by e.seq desc limit 1) one where ${beyond(sql`f.subject_id`, last)}) head
    order by subject_id limit ${subjectsAtOnce}`

/** Reads page by page, because there can be millions of subjects. */
const digestOf = async (services: Needed, covered: Covered, heads: PageOfHeads) => {
  const hash = createHash('sha256')
  const pageAfter = (last: string | undefined) => readAsSystem(services, (db) => db.rows(heads(covered, last)))
  let subjects = 0
  for (let page = await pageAfter(undefined); page.length > 0; page = await pageAfter(page.at(-1)?.subject)) {
    for (const { line } of page) hash.update(`${line}\n`)
    subjects += page.length
  }
  return { subjects, digest: hash.digest('hex') }
}
