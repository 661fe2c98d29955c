import type { PolicyDef } from '@mikro-orm/core'

/*
 * Row-level security. Every transaction says who reads: samop.side (PARTNER, VENDOR, SYSTEM), samop.partner, samop.actor, and
 * the limits of the membership in samop.programs and samop.locations ('' = none). Nothing said = nothing seen.
 * The scalar sub-selects make PostgreSQL read a setting once a statement, not once a row.
 */
const setting = (name: string) => `(select current_setting('samop.${name}', true))`
const vendor = `${setting('side')} in ('VENDOR', 'SYSTEM')`
const within = (limit: string, column: string) =>
  `(${setting(limit)} = '' or ${column} is null or ${column}::text = any(string_to_array(${setting(limit)}, ',')))`
const unlimited = `(${setting('programs')} = '' and ${setting('locations')} = '')`

const policy = (condition: string): PolicyDef[] => [{ name: 'samop_sees', using: condition, check: condition }]

/** The partner's own rows; `limits` maps a limit of the membership to the row's column. */
export const partnerRows = (
  limits: { programs?: string; locations?: string } = {},
  partner = 'partner_id',
): PolicyDef[] =>
  policy(
    `${vendor} or ${[
      `${partner}::text = ${setting('partner')}`,
      ...Object.entries(limits).map(([limit, column]) => within(limit, column)),
    ].join(' and ')}`,
  )

const byClaim = `${vendor} or partner_id::text = ${setting('partner')} and (${unlimited} or claim_id is null or exists (select 1 from claim where claim.id = claim_id))`

/** Rows that hang on a claim: seen by whoever sees the claim. */
export const claimRows = (): PolicyDef[] => policy(byClaim)

/** Documents hang on a claim too; an upload that is part of none yet is its uploader's alone. */
export const documentRows = (): PolicyDef[] =>
  policy(
    `${setting('side')} = 'SYSTEM' or claim_id is not null and (${byClaim}) or claim_id is null and partner_id::text = ${setting('partner')} and uploaded_by->>'id' = ${setting('actor')}`,
  )

/** A fund's ledger: seen whole by whoever sees the fund, for what remains of it is one for all the partner's places. */
export const ledgerRows = (): PolicyDef[] =>
  policy(
    `${vendor} or partner_id::text = ${setting('partner')} and (${setting('programs')} = '' or exists (select 1 from fund where fund.id = fund_id))`,
  )

/** What only the system reads and writes. */
export const systemRows = (): PolicyDef[] => policy(`${setting('side')} = 'SYSTEM'`)

/** What an actor keeps for itself. */
export const ownRows = (): PolicyDef[] =>
  policy(`${setting('side')} = 'SYSTEM' or actor_id::text = ${setting('actor')}`)
