import type { NewsOf } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../access/caller.ts'
import type { EventRow } from '../history/eventRows.ts'

export type Concerned = Pick<
  Caller,
  'id' | 'role' | 'partnerId' | 'kind' | 'programIds' | 'locationIds' | 'scopes' | 'name'
>

interface NewsOwner {
  /** The condition on events `e`. */
  readonly where: (caller: Concerned) => RawBuilder<unknown>
  /** The same of an event that was read. */
  readonly holds: (caller: Concerned, event: EventRow) => boolean
}

const ofPartner = ({ partnerId }: Concerned) =>
  partnerId === null ? sql`e.partner_id is null` : sql`e.partner_id = ${partnerId}`

/** Whose events a person is told of. */
export const newsOwners: Readonly<Record<NewsOf, NewsOwner>> = {
  PARTNER: { where: ofPartner, holds: (caller, event) => event.partnerId === caller.partnerId },
  COLLEAGUES: {
    where: (caller) => sql`${ofPartner(caller)} and e.subject_id <> ${caller.id}`,
    holds: (caller, event) => event.partnerId === caller.partnerId && event.subjectId !== caller.id,
  },
  ASSIGNEE: {
    where: ({ id }) => sql`e.concerns_id = ${id}`,
    holds: ({ id }, { concernsId }) => concernsId === id,
  },
  NOBODY: { where: () => sql`true`, holds: (_, { concernsId }) => concernsId === null },
  OTHERS: {
    where: ({ id }) => sql`e.concerns_id is distinct from ${id}`,
    holds: ({ id }, { concernsId }) => concernsId !== id,
  },
  ANYBODY: { where: () => sql`true`, holds: (_, { draft }) => !draft },
  SELF: { where: ({ id }) => sql`e.subject_id = ${id}`, holds: ({ id }, { subjectId }) => subjectId === id },
}
