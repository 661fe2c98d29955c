import type { PolicyDef } from '@mikro-orm/core'

/*
 * Row-level security. Every transaction sets who reads: samop.side (PARTNER, VENDOR, SYSTEM), samop.partner, samop.actor, and
 * the limits of the membership in samop.programs and samop.locations ('' = none). Without these settings it sees nothing.
 *
 * PostgreSQL adds a policy to every statement, for each table. So a policy is one scalar sub-select, evaluated once for the
 * statement, which decides for everybody but limited members; for these, a function decides row by row.
 */
const setting = (name: string) => `current_setting('samop.${name}', true)`
const once = (expression: string) => `(select ${expression})`
const isSystem = `${once(setting('side'))} = 'SYSTEM'`
const isActor = (column: string) => `${column} = ${once(setting('actor'))}`

// The names of readers: '*' the system, '+' the vendor, a partner's id; '!' is nobody. `translate` keeps a setting from claiming one of the signs.
const partner = `nullif(translate(${setting('partner')}, '*+!', ''), '')`
const hasNoLimits = `concat(${setting('programs')}, ${setting('locations')}) = ''`
const reader = (vendor: string, its = partner) =>
  once(
    `case ${setting('side')} when 'SYSTEM' then '*' when 'VENDOR' then ${vendor} when 'PARTNER' then ${its} else null end as reader`,
  )
/** Null for limited members, for whom a function decides. */
const unlimited = `case when ${hasNoLimits} then ${partner} else null end`

const isOneOf = (who: string, ...readers: string[]) => `${who} = any(array['*', ${readers.join(', ')}])`
const vendorUnless = (hidden: string) => `case when ${hidden} then '!' else '+' end`
const ownerOf = (column: string, nullable = false) => (nullable ? `coalesce(${column}::text, '!')` : `${column}::text`)

const policy = (condition: string): PolicyDef[] => [{ name: 'samop_sees', using: condition, check: condition }]

/** Rows of the reader's partner, without regard to limits. */
const ofReader = (column = 'partner_id') => isOneOf(reader(`'+'`), `'+'`, ownerOf(column))

/** Rows of the partner, which the limits of a membership do not hide. */
export const partnerRows = (column?: string): PolicyDef[] => policy(ofReader(column))

interface Limits {
  /** The columns that limits apply to. */
  readonly program?: string
  readonly location?: string
  /** The condition under which the vendor does not see a row. */
  readonly draft?: string
  readonly nullable?: boolean
}

/** Rows of the partner within the limits of the membership. */
export const limitedRows = ({ program = 'null', location = 'null', draft, nullable }: Limits): PolicyDef[] =>
  policy(
    `coalesce(${isOneOf(reader(`'+'`, unlimited), draft ? vendorUnless(draft) : `'+'`, ownerOf('partner_id', nullable))}, samop_within(partner_id, ${program}, ${location}))`,
  )

/** Visible to everybody who sees the claim; for the vendor, a function decides row by row. */
const withClaim = `coalesce(${isOneOf(reader('null', unlimited), ownerOf('partner_id'))}, samop_within_claim(partner_id, claim_id))`

export const lineRows = (): PolicyDef[] => policy(withClaim)

/** Clocks of a claim, or of what belongs to the partner as a whole. The SUBMIT clock runs only in a draft, so the vendor never sees it. */
export const clockRows = (): PolicyDef[] =>
  policy(
    `coalesce(${isOneOf(reader(`'+'`, unlimited), vendorUnless(`clock = 'SUBMIT'`), ownerOf('partner_id'))}, samop_within_clock(partner_id, subject_kind, subject_id))`,
  )

/** Documents of a claim; only the partner sees an unattached upload. */
export const documentRows = (): PolicyDef[] =>
  policy(`case when claim_id is null then ${isOneOf(reader('null'), ownerOf('partner_id'))} else ${withClaim} end`)

const ofFund = `coalesce(${isOneOf(reader(`'+'`, unlimited), `'+'`, ownerOf('partner_id'))}, samop_within_fund(partner_id, fund_id))`

/** A fund's ledger: whoever sees the fund sees all of it, because all locations of a partner share its balance. */
export const ledgerRows = (): PolicyDef[] => policy(ofFund)

const readOnly = (condition: string): PolicyDef[] => [
  { name: 'samop_reads', command: 'select', using: condition },
  ...policy(isSystem),
]

/** Balances of a fund's ledger, kept by triggers. */
export const keptOfFund = (): PolicyDef[] => readOnly(ofFund)

/** Counts for the vendor, kept by triggers. */
export const keptForVendor = (): PolicyDef[] => readOnly(once(`${setting('side')} in ('VENDOR', 'SYSTEM')`))

/** Rows on which the serving role has no rights at all; a real policy would prevent the use of their index. */
export const guardedByRights = (): PolicyDef[] => policy('true')

/** Rows that only the system reads and writes. */
export const systemRows = (): PolicyDef[] => policy(isSystem)

/** Rows that belong to a partner as a whole, or to one person; everybody writes them in their own name. */
export const sharedRows = (owner: string): PolicyDef[] => {
  const using = `${isSystem} or ${isActor(`${owner}::text`)} or ${owner}::text = ${once(setting('partner'))}`
  return [{ name: 'samop_sees', using, check: `(${using}) and (${isSystem} or ${isActor('actor_id::text')})` }]
}

/** Rows that belong to one actor. */
export const ownRows = (actor = 'actor_id'): PolicyDef[] => policy(`${isSystem} or ${isActor(`${actor}::text`)}`)

/** Rows that everybody may read, and only the vendor, or only the system, may change. */
export const readByAll = (changedBy: 'VENDOR' | 'SYSTEM'): PolicyDef[] => [
  { name: 'samop_reads', command: 'select', using: 'true' },
  ...policy(changedBy === 'SYSTEM' ? isSystem : once(`${setting('side')} in ('VENDOR', 'SYSTEM')`)),
]
