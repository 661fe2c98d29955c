import type { EventKind } from '@samop/shared'
import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import type { Db } from '../sql.ts'
import { type Hashed, hashOf } from './chained.ts'

/** The first place where History differs from what was written. */
export interface Broken {
  /** Number of the claim; null for an event of no claim. */
  readonly claim: string | null
  /** Id of the event; null when events are missing at the end. */
  readonly event: string | null
  readonly how: string
}

interface Link extends Hashed {
  readonly id: string
  readonly hash: string
  readonly previousHash: string | null
  readonly draft: boolean
}

interface Head {
  readonly id: string
  readonly number: string
  readonly historyHash: string | null
}

interface Verified {
  readonly broken?: Broken
  readonly claims: number
  readonly events: number
}

const claimsAtOnce = 200
const eventsAtOnce = 5000

/** Checks the chain of every claim, the oldest claim first, then the events of no claim. */
export const verifyChains = async (services: Pick<Services, 'ownPool' | 'clock'>): Promise<Verified> => {
  let [claims, events] = [0, 0]
  for (let last: string | null = ''; last !== null;) {
    const page = await readAsSystem(services, (db) => chainsAfter(db, last ?? ''))
    for (const { head, links } of page) {
      const broken = brokenChain(head, links)
      if (broken) return { broken, claims, events }
      claims += 1
      events += links.length
    }
    last = page.at(-1)?.head.id ?? null
  }
  for (let last: string | null = '0'; last !== null;) {
    const links: Link[] = await readAsSystem(services, (db) => looseAfter(db, last ?? '0'))
    const broken = links.find((link) => link.claimId !== null || !isWhole(link))
    if (broken) return { broken: { claim: null, event: broken.id, how: howLoose(broken) }, claims, events }
    events += links.length
    last = links.at(-1)?.id ?? null
  }
  return { claims, events }
}

const brokenChain = ({ number: claim, historyHash }: Head, links: readonly Link[]): Broken | undefined => {
  let previous: string | null = null
  let draft = true
  for (const link of links) {
    if (link.previousHash !== previous)
      return { claim, event: link.id, how: 'what came before it was changed, moved or removed' }
    if (!isWhole(link)) return { claim, event: link.id, how: 'it was changed' }
    draft = turnsDraft[link.kind] ?? draft
    if (link.draft !== draft) return { claim, event: link.id, how: 'who may see it was changed' }
    previous = link.hash
  }
  return previous === historyHash
    ? undefined
    : { claim, event: links.at(-1)?.id ?? null, how: 'what came after it was removed' }
}

/** The events after which the vendor sees a claim (false), or no longer sees it (true). */
const turnsDraft: Partial<Record<EventKind, boolean>> = { SUBMITTED: false, RECALLED: true }

const isWhole = ({ hash, previousHash, at, kind, actor, claimId, reasons, data }: Link) =>
  hash === hashOf(previousHash, { at, kind, actor, claimId, reasons, data })

const howLoose = ({ claimId }: Link) => (claimId === null ? 'it was changed' : `its claim ${claimId} was removed`)

const columns = sql`e.id::text as id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.kind, e.actor,
  e.claim_id as "claimId", e.reasons, e.data, e.hash, e.previous_hash as "previousHash", e.draft`

/** The next claims with their events, both from one transaction, so that head and chain match. */
const chainsAfter = async (db: Db, last: string) => {
  const heads = await db.rows(
    sql<Head>`select id, number, history_hash as "historyHash" from claim where ${last} = '' or id > nullif(${last}, '')::uuid order by id limit ${claimsAtOnce}`,
  )
  const ids = heads.map(({ id }) => id)
  const links = await db.rows(
    sql<Link>`select ${columns} from event e where e.claim_id = any(${ids}::uuid[]) order by e.claim_id, e.transaction, e.id`,
  )
  const byClaim = Map.groupBy(links, ({ claimId }) => claimId)
  return heads.map((head) => ({ head, links: byClaim.get(head.id) ?? [] }))
}

const looseAfter = (db: Db, last: string) =>
  db.rows(
    sql<Link>`select ${columns} from event e left join claim c on c.id = e.claim_id
      where e.id > ${last}::text::bigint and c.id is null order by e.id limit ${eventsAtOnce}`,
  )
