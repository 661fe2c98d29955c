import type { PolicyDef } from '@mikro-orm/core'

/*
 * Row-level security. Every transaction says who reads: samop.side (PARTNER, VENDOR, SYSTEM), samop.partner, samop.actor, and
 * the limits of the membership in samop.programs and samop.locations ('' = none). Nothing said = nothing seen.
 *
 * A policy stands in the plan of every statement, once for each table. So it is one scalar sub-select, read once a statement,
 * that settles it for all but limited members; what these see is asked of a function, row by row.
 */
const setting = (name: string) => `current_setting('samop.${name}', true)`
const once = (expression: string) => `(select ${expression})`
const seesAll = `${setting('side')} in ('VENDOR', 'SYSTEM')`
const hasNoLimits = `concat(${setting('programs')}, ${setting('locations')}) = ''`
const isSystem = `${once(setting('side'))} = 'SYSTEM'`
const isActor = (column: string) => `${column} = ${once(setting('actor'))}`

/** Rows of the reader's partner, whatever the limits. */
const ofReader = (partner = 'partner_id') =>
  `${once(`case when ${seesAll} then '*' else ${setting('partner')} end as reader`)} = any(array['*', ${partner}::text])`
/** The same for those whose membership has no limits. */
const ofUnlimitedReader = `${once(`case when ${seesAll} then '*' when ${hasNoLimits} then ${setting('partner')} else null end as reader`)} = any(array['*', partner_id::text])`
const withClaim = `${ofUnlimitedReader} or samop_within_claim(partner_id, claim_id)`

const policy = (condition: string): PolicyDef[] => [{ name: 'samop_sees', using: condition, check: condition }]

/** The partner's own rows, which no membership's limits hide. */
export const partnerRows = (partner?: string): PolicyDef[] => policy(ofReader(partner))

/** The partner's own rows within the limits of the membership: columns of the row. */
export const limitedRows = ({ program = 'null', location = 'null' }): PolicyDef[] =>
  policy(`${ofUnlimitedReader} or samop_within(partner_id, ${program}, ${location})`)

/** Rows that hang on a claim: seen by whoever sees the claim. */
export const claimRows = (): PolicyDef[] => policy(withClaim)

/** Documents hang on a claim too; an upload that is part of none yet is its uploader's alone. */
export const documentRows = (): PolicyDef[] =>
  policy(
    `case when claim_id is null then ${ofReader()} and (${isActor(`uploaded_by->>'id'`)} or ${isSystem}) else ${withClaim} end`,
  )

/** A fund's ledger: seen whole by whoever sees the fund, for what remains of it is one for all the partner's places. */
export const ledgerRows = (): PolicyDef[] => policy(`${ofUnlimitedReader} or samop_within_fund(partner_id, fund_id)`)

/** What only the system reads and writes. */
export const systemRows = (): PolicyDef[] => policy(isSystem)

/** What an actor keeps for itself. */
export const ownRows = (actor = 'actor_id'): PolicyDef[] => policy(`${isSystem} or ${isActor(`${actor}::text`)}`)
