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
const isSystem = `${once(setting('side'))} = 'SYSTEM'`
const isActor = (column: string) => `${column} = ${once(setting('actor'))}`

// The readers by name: the system '*', the vendor '+', a partner its id; '!' is nobody. No id that a setting claims is one of these.
const partner = `nullif(translate(${setting('partner')}, '*+!', ''), '')`
const hasNoLimits = `concat(${setting('programs')}, ${setting('locations')}) = ''`
const reader = (vendor: string, its = partner) =>
  once(
    `case ${setting('side')} when 'SYSTEM' then '*' when 'VENDOR' then ${vendor} when 'PARTNER' then ${its} else null end as reader`,
  )
/** Unknown for limited members, whom a function has to ask for. */
const unlimited = `case when ${hasNoLimits} then ${partner} else null end`

const isOneOf = (who: string, ...readers: string[]) => `${who} = any(array['*', ${readers.join(', ')}])`
const vendorUnless = (hidden: string) => `case when ${hidden} then '!' else '+' end`
const ownerOf = (column: string, nullable = false) => (nullable ? `coalesce(${column}::text, '!')` : `${column}::text`)

const policy = (condition: string): PolicyDef[] => [{ name: 'samop_sees', using: condition, check: condition }]

/** Rows of the reader's partner, whatever the limits. */
const ofReader = (column = 'partner_id') => isOneOf(reader(`'+'`), `'+'`, ownerOf(column))

/** The partner's own rows, which no membership's limits hide. */
export const partnerRows = (column?: string): PolicyDef[] => policy(ofReader(column))

interface Limits {
  /** The columns of the row that hold them. */
  readonly program?: string
  readonly location?: string
  /** What makes a row the partner's own: the vendor does not see it. */
  readonly draft?: string
  readonly nullable?: boolean
}

/** The partner's own rows within the limits of the membership. */
export const limitedRows = ({ program = 'null', location = 'null', draft, nullable }: Limits): PolicyDef[] =>
  policy(
    `coalesce(${isOneOf(reader(`'+'`, unlimited), draft ? vendorUnless(draft) : `'+'`, ownerOf('partner_id', nullable))}, samop_within(partner_id, ${program}, ${location}))`,
  )

/** Seen by whoever sees the claim; of the vendor it is asked row by row. */
const withClaim = `coalesce(${isOneOf(reader('null', unlimited), ownerOf('partner_id'))}, samop_within_claim(partner_id, claim_id))`

/** Rows that hang on a claim. */
export const claimRows = (): PolicyDef[] => policy(withClaim)

/** The clocks of a claim; the one of a draft alone runs until it is submitted, so the vendor never sees it. */
export const clockRows = (): PolicyDef[] =>
  policy(
    `coalesce(${isOneOf(reader(`'+'`, unlimited), vendorUnless(`clock = 'SUBMIT'`), ownerOf('partner_id'))}, samop_within_claim(partner_id, claim_id))`,
  )

/** Documents hang on a claim too; an upload that is part of none yet is its partner's alone. */
export const documentRows = (): PolicyDef[] =>
  policy(`case when claim_id is null then ${isOneOf(reader('null'), ownerOf('partner_id'))} else ${withClaim} end`)

const ofFund = `coalesce(${isOneOf(reader(`'+'`, unlimited), `'+'`, ownerOf('partner_id'))}, samop_within_fund(partner_id, fund_id))`

/** A fund's ledger: seen whole by whoever sees the fund, for what remains of it is one for all the partner's places. */
export const ledgerRows = (): PolicyDef[] => policy(ofFund)

const readOnly = (condition: string): PolicyDef[] => [
  { name: 'samop_reads', command: 'select', using: condition },
  ...policy(isSystem),
]

/** What triggers keep of a fund's ledger. */
export const keptOfFund = (): PolicyDef[] => readOnly(ofFund)

/** What triggers keep for the vendor. */
export const keptForVendor = (): PolicyDef[] => readOnly(once(`${setting('side')} in ('VENDOR', 'SYSTEM')`))

/** What the serving role has no right to at all; a policy would keep its index from being used. */
export const guardedByRights = (): PolicyDef[] => policy('true')

/** What only the system reads and writes. */
export const systemRows = (): PolicyDef[] => policy(isSystem)

/** What belongs to a partner as a whole, or to one person. */
export const sharedRows = (owner: string): PolicyDef[] =>
  policy(`${isSystem} or ${isActor(`${owner}::text`)} or ${owner}::text = ${once(setting('partner'))}`)

/** What an actor keeps for itself. */
export const ownRows = (actor = 'actor_id'): PolicyDef[] => policy(`${isSystem} or ${isActor(`${actor}::text`)}`)

/** What everybody may read, and only the vendor, or only the system, changes. */
export const readByAll = (changedBy: 'VENDOR' | 'SYSTEM'): PolicyDef[] => [
  { name: 'samop_reads', command: 'select', using: 'true' },
  ...policy(changedBy === 'SYSTEM' ? isSystem : once(`${setting('side')} in ('VENDOR', 'SYSTEM')`)),
]
