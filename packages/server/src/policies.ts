import type { PolicyDef } from '@mikro-orm/core'

/*
 * Row-level security. Every transaction says who reads: samop.side (PARTNER, VENDOR, SYSTEM), samop.partner, samop.actor, and
 * the limits of the membership in samop.programs and samop.locations ('' = none). Nothing said = nothing seen.
 * A scalar sub-select is read once a statement, not once a row; but each is a node of its own in every plan, so a policy
 * has two, and reads the limits themselves only where there are any.
 */
const setting = (name: string) => `current_setting('samop.${name}', true)`
const once = (expression: string) => `(select ${expression})`
const seesAll = `${setting('side')} in ('VENDOR', 'SYSTEM')`
/** '*' for those who see every partner's rows. */
const reader = once(`case when ${seesAll} then '*' else ${setting('partner')} end as reader`)
const unlimited = once(`${seesAll} or concat(${setting('programs')}, ${setting('locations')}) = '' as unlimited`)
const isSystem = `${once(setting('side'))} = 'SYSTEM'`
const isActor = (column: string) => `${column} = ${once(setting('actor'))}`

const ofReader = (partner = 'partner_id') => `${reader} = any(array['*', ${partner}::text])`
const within = (limit: string, column: string) =>
  `(${setting(limit)} = '' or ${column} is null or ${column}::text = any(string_to_array(${setting(limit)}, ',')))`
const claimSeen = 'exists (select 1 from claim where claim.id = claim_id)'

const policy = (condition: string): PolicyDef[] => [{ name: 'samop_sees', using: condition, check: condition }]

/** The partner's own rows; `limits` maps a limit of the membership to the row's column. */
export const partnerRows = (
  limits: { programs?: string; locations?: string } = {},
  partner = 'partner_id',
): PolicyDef[] => {
  const limited = Object.entries(limits).map(([limit, column]) => within(limit, column))
  return policy(
    limited.length === 0 ? ofReader(partner) : `${ofReader(partner)} and (${unlimited} or ${limited.join(' and ')})`,
  )
}

/** Rows that hang on a claim: seen by whoever sees the claim. */
export const claimRows = (): PolicyDef[] => policy(`${ofReader()} and (${unlimited} or ${claimSeen})`)

/** Documents hang on a claim too; an upload that is part of none yet is its uploader's alone. */
export const documentRows = (): PolicyDef[] =>
  policy(
    `${ofReader()} and case when claim_id is null then ${isActor(`uploaded_by->>'id'`)} or ${isSystem} else ${unlimited} or ${claimSeen} end`,
  )

/** A fund's ledger: seen whole by whoever sees the fund, for what remains of it is one for all the partner's places. */
export const ledgerRows = (): PolicyDef[] =>
  policy(`${ofReader()} and (${unlimited} or exists (select 1 from fund where fund.id = fund_id))`)

/** What only the system reads and writes. */
export const systemRows = (): PolicyDef[] => policy(isSystem)

/** What an actor keeps for itself. */
export const ownRows = (): PolicyDef[] => policy(`${isSystem} or ${isActor('actor_id::text')}`)
