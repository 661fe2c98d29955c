import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { toMilliseconds } from './chained.ts'

/**
 * What all Histories were at a moment. It is written to the log, outside the database, and marked with a key that is not in
 * the database: whoever writes History anew, even the database's owner, cannot make an old line true again.
 */
export interface Heads {
  /** The line covers the events until this moment. */
  readonly until: string
  readonly subjects: number
  /** SHA-256 over number and hash of each subject's newest event until then, in order of their ids. */
  readonly digest: string
  readonly mark: string
}

type Needed = Pick<Services, 'ownPool' | 'clock' | 'vault'>

const purpose = 'heads of History'

/** The heads of an hour ago with their mark: no transaction is open for so long, so nothing earlier can still appear. */
export const markedHeads = async (services: Needed): Promise<Heads> => {
  const until = toMilliseconds(services.clock().subtract({ hours: 1 }))
  const told = { until, ...(await digestUntil(services, until)) }
  return { ...told, mark: services.vault.mark(textOf(told), purpose) }
}

/** What is wrong with a line of the log or with History since; undefined = both hold. */
export const headsFault = async (services: Needed, { mark, ...told }: Heads): Promise<string | undefined> => {
  if (!services.vault.isMark(mark, textOf(told), purpose)) return 'the line is not as this installation wrote it'
  const { digest, subjects } = await digestUntil(services, told.until)
  return digest === told.digest && subjects === told.subjects
    ? undefined
    : 'History up to there is not what it was when the line was written'
}

const textOf = ({ until, subjects, digest }: Omit<Heads, 'mark'>) => [until, subjects, digest].join(' ')

const subjectsAtOnce = 5000

interface HeadThen {
  readonly subject: string
  readonly line: string
}

/** Reads page by page, because there can be millions of subjects. */
const digestUntil = async (services: Needed, until: string) => {
  const hash = createHash('sha256')
  const pageAfter = (last: string | undefined) =>
    readAsSystem(services, (db) =>
      db.rows(
        sql<HeadThen>`select distinct on (e.subject_id) e.subject_id as subject, concat_ws(' ', e.subject_id, e.seq, e.hash) as line from event e
          where ${last ? sql`e.subject_id > ${last}` : sql`true`} and e.at <= ${until}::text::timestamptz
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
