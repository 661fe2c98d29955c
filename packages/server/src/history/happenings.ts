import { sql } from 'kysely'
import type { ClaimRow } from '../claim/ClaimRow.ts'
import { allParts, claimRows, personalParts } from '../claim/claimRows.ts'
import type { Programs } from '../program/programs.ts'
import type { Db } from '../sql.ts'
import type { EventRow } from './eventRows.ts'

/** An event; if its subject is a claim, with the present claim and all its parts but the personal ones. */
export interface Happening {
  readonly event: EventRow
  readonly claim: ClaimRow | null
}

/** What a subscriber is told. */
export interface Told extends Happening {
  /** Whether it stands among the subscriber's notifications. */
  readonly notifies: boolean
}

const sharedParts = allParts.difference(personalParts)

/** Events with their claims, read in one statement for all. An event whose claim the reader may not see any more falls away. */
export const happeningsOf = async (db: Db, programs: Programs, events: readonly EventRow[]): Promise<Happening[]> => {
  const ids = [...new Set(events.flatMap(({ claimId }) => claimId ?? []))]
  const claims = ids.length === 0 ? [] : await claimRows({ db, programs }, sql`c.id = any(${ids}::uuid[])`, sharedParts)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return events.flatMap((event): Happening[] => {
    if (event.claimId === null) return [{ event, claim: null }]
    const claim = byId.get(event.claimId)
    return claim ? [{ event, claim }] : []
  })
}
