import { roles, type Text } from '@samop/shared'
import { sql } from 'kysely'
import { allow } from '../../access/allow.ts'
import { type MemberRow, memberRows, type MemberStateKey, sortKey } from '../../access/member/memberRows.ts'
import { membersWhere } from '../../access/member/membersWhere.ts'
import { cellsOf, type Column, type ExportedList, headingsOf } from './ExportedList.ts'
import { momentIn } from './moments.ts'

const states: Readonly<Record<MemberStateKey, Text>> = {
  INVITED: { en: 'Invited', sv: 'Inbjuden' },
  ACTIVE: { en: 'Active', sv: 'Aktiv' },
  LEFT: { en: 'Removed', sv: 'Borttagen' },
}

const namesOf = (limits: readonly { readonly name: string }[] | null) => limits?.map(({ name }) => name).join(', ')

const columns: readonly Column<MemberRow>[] = [
  { heading: { en: 'Name', sv: 'Namn' }, cell: ({ name }) => name },
  { heading: { en: 'Email', sv: 'E-post' }, cell: ({ email }) => email },
  { heading: { en: 'Role', sv: 'Roll' }, cell: ({ role }, language) => roles[role].label[language] },
  { heading: { en: 'Organization', sv: 'Organisation' }, cell: ({ partnerName }) => partnerName },
  { heading: { en: 'Only these programs', sv: 'Bara dessa program' }, cell: ({ programs }) => namesOf(programs) },
  { heading: { en: 'Only these locations', sv: 'Bara dessa platser' }, cell: ({ locations }) => namesOf(locations) },
  { heading: { en: 'State', sv: 'Tillstånd' }, cell: ({ state }, language) => states[state][language] },
  {
    heading: { en: 'Second factor since (UTC)', sv: 'Andra steg sedan (UTC)' },
    cell: ({ secondFactorAddedAt }) => momentIn(secondFactorAddedAt),
  },
  { heading: { en: 'Added (UTC)', sv: 'Tillagd (UTC)' }, cell: ({ createdAt }) => momentIn(createdAt) },
  {
    heading: { en: 'Last sign-in (UTC)', sv: 'Senast inloggad (UTC)' },
    cell: ({ signedInAt }) => momentIn(signedInAt),
  },
]

interface Place {
  readonly key: string
  readonly id: string
}

/** Members, by name. */
export const members: ExportedList = {
  filter: 'memberFilter',
  headings: () => headingsOf(columns),
  check: ({ actor }, { memberFilter: filter }) => {
    allow(actor, 'READ_ADMINISTRATION')
    membersWhere(actor, filter ?? {})
  },
  read: async ({ db, actor }, { memberFilter: filter }, { place, size, language }) => {
    allow(actor, 'READ_ADMINISTRATION')
    const { key, id } = (place ?? {}) as Partial<Place>
    const beyond = id === undefined ? sql`true` : sql`(${sortKey}, m.id) > (${key}, ${id}::text::uuid)`
    const rows = await db.rows(memberRows(sql`${membersWhere(actor, filter ?? {})} and ${beyond}`, size))
    const last = rows.at(-1)
    return {
      lines: cellsOf(columns, rows, language),
      ...(last && rows.length === size && { place: { key: last.sortKey, id: last.id } satisfies Place }),
    }
  },
}
