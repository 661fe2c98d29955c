import { type EventKind, news, newsFor, type NewsOf, type Role, type RoleNews } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { isSettled, ownEvents } from '../history/eventRows.ts'
import { kindsOf } from './newsOf.ts'
import { type Concerned, newsOwners } from './newsOwners.ts'
import { newsPlaces, type PlaceKey, placeOf } from './newsPlaces.ts'

/**
 * The newest events that the bell tells a person, each kind at most `most`, as a table: what the person's role has, less or more
 * what they chose, without their own actions. Notifications are History read like this. Only settled events count, so that no
 * unseen one can appear before the position up to which a person has read.
 */
export const newsEvents = (caller: Concerned, within: RawBuilder<unknown>, most: number): RawBuilder<unknown> => {
  const parts = partsOf(caller.role as Role).map(
    ({ place, of, wanted }) => sql`select e.* from ${told(caller, wanted)} cross join lateral (select e.* from event e
      where ${sql.raw(newsPlaces[place].where)} and ${newsOwners[of].where(caller)} and e.kind = wanted_kind
        and (wanted_clock is null or e.data->>'clock' = wanted_clock)
        and e.actor->>'id' <> ${caller.id} and ${ownEvents(caller)} and ${isSettled} and ${within}
      order by e.transaction desc, e.id desc limit ${most}) e`,
  )
  return sql.join(parts, sql` union all `)
}

/** Whether the person has seen the event `e` where it belongs, as on the claim's page. */
export const isSeen = ({ id }: Pick<Concerned, 'id'>): RawBuilder<boolean> =>
  sql`exists (select from seen_subject s where s.member_id = ${id} and s.subject_id = e.subject_id and s.seq >= e.seq)`

interface Wanted {
  readonly kind: EventKind
  readonly clock: string | null
  readonly news: RoleNews
}

interface Part {
  readonly place: PlaceKey
  readonly of: NewsOf
  readonly wanted: Wanted[]
}

/** The news of a role by place and owner; each part reads one index. */
const partsOf = (role: Role): readonly Part[] => {
  const parts = new Map<string, Part>()
  for (const row of newsFor(role)) {
    const place = placeOf(row)
    const part = parts.get(`${place} ${row.of}`) ?? { place, of: row.of, wanted: [] }
    parts.set(`${place} ${row.of}`, part)
    const clocks = news[row.key].clocks ?? [null]
    part.wanted.push(...kindsOf(row.key).flatMap((kind) => clocks.map((clock) => ({ kind, clock, news: row }))))
  }
  return [...parts.values()]
}

/** The wanted kinds that the person has not turned off. What asks them to act is not looked up: it is always told. */
const told = ({ id }: Concerned, wanted: readonly Wanted[]) => {
  const columns = [
    wanted.map(({ kind }) => kind),
    wanted.map(({ clock }) => clock),
    wanted.map(({ news: { key, tells } }) => (tells === 'ALWAYS' ? null : key)),
    wanted.map(({ news: { tells } }) => tells !== 'OFF'),
  ]
  const [kinds, clocks, keys, defaults] = columns
  return sql`(select wanted_kind, wanted_clock
    from unnest(${kinds}::text[], ${clocks}::text[], ${keys}::text[], ${defaults}::boolean[]) wanted (wanted_kind, wanted_clock, news, tells)
    left join bell_choice chosen on chosen.member_id = ${id} and chosen.news = wanted.news
    where coalesce(chosen.tells, wanted.tells)) wanted`
}
