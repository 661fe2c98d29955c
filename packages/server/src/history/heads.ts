import { createHash } from 'node:crypto'
import { sql } from 'kysely'
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
  const told = { ...settled!, ...(await digestOf(services, settled!)) }
  return { ...told, mark: services.vault.mark(textOf(told), purpose) }
}

/** What is wrong with a line of the log or with History since; undefined = both hold. */
export const headsFault = async (services: Needed, { mark, ...told }: Heads): Promise<string | undefined> => {
  if (!services.vault.isMark(mark, textOf(told), purpose)) return 'the line is not as this installation wrote it'
  const { digest, subjects } = await digestOf(services, told)
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

/** Reads page by page, because there can be millions of subjects. */
const digestOf = async (services: Needed, { transaction, id }: Covered) => {
  const hash = createHash('sha256')
  const pageAfter = (last: string | undefined) =>
    readAsSystem(services, (db) =>
      db.rows(
        sql<HeadThen>`select distinct on (e.subject_id) e.subject_id as subject, concat_ws(' ', e.subject_id, e.seq, e.hash) as line from event e
          where ${last ? sql`e.subject_id > ${last}` : sql`true`} and e.transaction < ${transaction}::text::xid8 and e.id <= ${id}::text::bigint
          order by e.subject_id, e.seq desc limit ${subjectsAtOnce}`,
      ),
    )
  let subjects = 0
  for (let page = await pageAfter(undefined); page.length > 0; page = await pageAfter(page.at(-1)?.subject)) {
    for (const { line } of page) hash.update(`${line}\n`)
    subjects += page.length
  }
  return { subjects, digest: hash.digest('hex') }
}
