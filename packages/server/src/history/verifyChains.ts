import { type SubjectKind, subjectKinds } from '@samop/shared'
import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import type { Db } from '../sql.ts'
import { draftAfter, type Hashed, hashOf } from './chained.ts'

/** The first place where History differs from what was written. */
export interface Broken {
  /** Whose History it is: a claim with its number, anything else with its kind and id. */
  readonly subject: string
  /** Id of the event; null when all events of the subject are missing. */
  readonly event: string | null
  readonly how: string
}

interface Link {
  readonly id: string
  readonly told: Hashed
  readonly claimId: string | null
  readonly hash: string
  readonly previousHash: string | null
}

interface Head {
  readonly id: string
  readonly kind: SubjectKind
  /** Number of the claim. */
  readonly number: string | null
  readonly seq: number
  readonly hash: string
}

interface Verified {
  readonly broken?: Broken
  readonly subjects: number
  readonly events: number
}

const subjectsAtOnce = 200

/** Checks the chain of everything that lives, the oldest first, then that no event is of anything else. */
export const verifyChains = async (services: Pick<Services, 'ownPool' | 'clock'>): Promise<Verified> => {
  let [subjects, events] = [0, 0]
  for (let last: string | null = null; ;) {
    const page: Chain[] = await readAsSystem(services, (db) => chainsAfter(db, last))
    for (const { head, links } of page) {
      const broken = brokenChain(head, links)
      if (broken) return { broken, subjects, events }
      subjects += 1
      events += links.length
    }
    last = page.at(-1)?.head.id ?? null
    if (last === null) break
  }
  const broken = await readAsSystem(services, headless)
  return { ...(broken && { broken }), subjects, events }
}

interface Chain {
  readonly head: Head
  readonly links: readonly Link[]
}

const brokenChain = (head: Head, links: readonly Link[]): Broken | undefined => {
  const subject = nameOf(head)
  const wrong = (event: string | null, how: string): Broken => ({ subject, event, how })
  let previous: { hash: string | null; seq: number; draft: boolean } = {
    hash: null,
    seq: 0,
    draft: head.kind === 'CLAIM',
  }
  for (const link of links) {
    const { seq, kind, draft } = link.told
    if (link.previousHash !== previous.hash || seq !== previous.seq + 1)
      return wrong(link.id, 'what came before it was changed, moved or removed')
    if (!isWhole(link)) return wrong(link.id, 'it was changed')
    if (draft !== draftAfter(kind, previous.draft)) return wrong(link.id, 'who may see it was changed')
    previous = { hash: link.hash, seq, draft }
  }
  return previous.hash === head.hash && previous.seq === head.seq
    ? undefined
    : wrong(links.at(-1)?.id ?? null, 'what came after it was removed')
}

const nameOf = ({ kind, id, number }: Pick<Head, 'kind' | 'id' | 'number'>) =>
  `${subjectKinds[kind].label.en} ${number ?? id}`

const isWhole = ({ claimId, hash, previousHash, told }: Link) =>
  hash === hashOf(previousHash, told) && claimId === (told.subjectKind === 'CLAIM' ? told.subjectId : null)

const columns = sql`e.id::text as id, e.claim_id as "claimId", e.hash, e.previous_hash as "previousHash",
  json_build_object('subjectKind', e.subject_kind, 'subjectId', e.subject_id, 'seq', e.seq,
    'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'kind', e.kind, 'actor', e.actor,
    'partnerId', e.partner_id, 'programId', e.program_id, 'locationId', e.location_id, 'concernsId', e.concerns_id,
    'draft', e.draft, 'reasons', e.reasons, 'data', e.data) as told`

/** The next subjects with their events, both from one transaction, so that head and chain match. */
const chainsAfter = async (db: Db, last: string | null): Promise<Chain[]> => {
  const heads = await db.rows(
    sql<Head>`select h.id, h.kind, c.number, h.seq, h.hash from subject_head h left join claim c on c.id = h.id
      where ${last === null ? sql`true` : sql`h.id > ${last}`} order by h.id limit ${subjectsAtOnce}`,
  )
  const ids = heads.map(({ id }) => id)
  const links = await db.rows(
    sql<Link>`select ${columns} from event e where e.subject_id = any(${ids}::uuid[]) order by e.subject_id, e.seq`,
  )
  const bySubject = Map.groupBy(links, ({ told }) => told.subjectId)
  return heads.map((head) => ({ head, links: bySubject.get(head.id) ?? [] }))
}

/** An event whose subject has no head, or a claim that has no History. */
const headless = async (db: Db): Promise<Broken | undefined> => {
  const [event] = await db.rows(
    sql<Link>`select ${columns} from event e where not exists (select from subject_head h where h.id = e.subject_id) limit 1`,
  )
  if (event)
    return {
      subject: nameOf({ kind: event.told.subjectKind, id: event.told.subjectId, number: null }),
      event: event.id,
      how: 'the head of its History was removed',
    }
  const [claim] = await db.rows(
    sql<{
      number: string
    }>`select number from claim c where not exists (select from subject_head h where h.id = c.id) limit 1`,
  )
  return (
    claim && {
      subject: nameOf({ kind: 'CLAIM', id: '', number: claim.number }),
      event: null,
      how: 'its History was removed',
    }
  )
}
