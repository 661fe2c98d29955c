import { type Actor, clocks, type ClockKey, type Role, sideOf } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'

export interface MemberRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly partnerId: string | null
  readonly partnerName: string | null
  readonly partnerCountry: string | null
  readonly programs: { readonly id: string; readonly name: string }[] | null
  readonly locations: { readonly id: string; readonly name: string; readonly country: string }[] | null
  readonly state: MemberStateKey
  readonly createdAt: string
  readonly signedInAt: string | null
  readonly version: number
  readonly keyCount: number
  readonly secondFactorAddedAt: string | null
  readonly openClaimNumbers: readonly string[]
  readonly sortKey: string
}

/** The states of a member, as conditions on a member `m`. */
export const memberStates = {
  INVITED: sql`m.removed_at is null and m.password_hash is null`,
  ACTIVE: sql`m.removed_at is null and m.password_hash is not null`,
  LEFT: sql`m.removed_at is not null`,
} as const

export type MemberStateKey = keyof typeof memberStates

/** Whether a member `m` has limits within the actor's own; other members do not exist for the actor. The same rule as `reaches` in shared. */
export const withinReach = (actor: Actor): RawBuilder<unknown> => {
  if (sideOf(actor) === 'VENDOR') return sql`true`
  const within = (own: readonly string[] | null, column: RawBuilder<unknown>) =>
    own === null ? sql`true` : sql`coalesce(${column}::text[] <@ ${[...own]}::text[], false)`
  return sql`m.partner_id = ${actor.partnerId} and ${within(actor.programIds, sql`m.program_ids`)} and ${within(actor.locationIds, sql`m.location_ids`)}`
}

const reviews = (Object.keys(clocks) as ClockKey[]).filter((clock) => clocks[clock].pauses)

/** Numbers of the claims that a member reviews and has not decided; these need another reviewer when the member leaves. */
export const openReviewsOf = (memberId: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select coalesce(array_agg(c.number order by c.number), '{}') from claim c where c.assignee_id = ${memberId} and exists
    (select from deadline d where d.subject_id = c.id and not d.ended and d.clock = any(${reviews}::text[])))`

const moment = (column: RawBuilder<unknown>) => sql`to_json(${column})#>>'{}'`

export const sortKey = sql`lower(m.name)`

export const memberColumns = sql`m.id, m.name, m.email, m.role, m.partner_id as "partnerId", p.name as "partnerName",
  p.country as "partnerCountry", m.version,
  (select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name) from program g
    where g.id::text = any(m.program_ids::text[])) as programs,
  (select json_agg(json_build_object('id', l.id, 'name', l.name, 'country', l.country) order by l.name) from location l
    where l.id::text = any(m.location_ids::text[])) as locations,
  case when ${memberStates.LEFT} then 'LEFT' when ${memberStates.INVITED} then 'INVITED' else 'ACTIVE' end as state,
  ${moment(sql`m.created_at`)} as "createdAt", ${moment(sql`m.signed_in_at`)} as "signedInAt",
  ${moment(sql`m.second_factor_since`)} as "secondFactorAddedAt",
  (select count(*)::int from api_key k where k.created_by_id = m.id and k.revoked_at is null) as "keyCount",
  ${openReviewsOf(sql`m.id`)} as "openClaimNumbers", ${sortKey} as "sortKey"`

export const memberRows = (where: RawBuilder<unknown>, most: number): RawBuilder<MemberRow> =>
  sql<MemberRow>`select ${memberColumns} from member m left join partner p on p.id = m.partner_id
    where ${where} order by ${sortKey}, m.id limit ${most}`
