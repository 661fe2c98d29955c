import { keyStatuses, lastDayOf, type Scope, type Text } from '@samop/shared'
import { allow } from '../../access/allow.ts'
import type { ApiKeyRow } from '../../access/key/ApiKeyView.ts'
import { keyRows } from '../../access/key/keyRows.ts'
import { cellsOf, type Column, type ExportedList, headingsOf } from './ExportedList.ts'
import { momentIn } from './moments.ts'

const scopes: Readonly<Record<Scope, Text>> = {
  READ: { en: 'Read', sv: 'Läsa' },
  WRITE: { en: 'Write', sv: 'Skriva' },
}

const columns: readonly Column<ApiKeyRow>[] = [
  { heading: { en: 'Name', sv: 'Namn' }, cell: ({ name }) => name },
  { heading: { en: 'Key begins with', sv: 'Nyckeln börjar med' }, cell: ({ prefix }) => prefix },
  { heading: { en: 'State', sv: 'Läge' }, cell: ({ status }, language) => keyStatuses[status].label[language] },
  {
    heading: { en: 'Access', sv: 'Åtkomst' },
    cell: (row, language) => row.scopes.map((scope) => scopes[scope][language]).join(', '),
  },
  { heading: { en: 'Created (UTC)', sv: 'Skapad (UTC)' }, cell: ({ createdAt }) => momentIn(createdAt) },
  { heading: { en: 'Created by', sv: 'Skapad av' }, cell: ({ makerName }) => makerName },
  {
    heading: { en: 'Last day (UTC)', sv: 'Sista dag (UTC)' },
    cell: ({ expiresAt }) => expiresAt && lastDayOf(expiresAt),
  },
  { heading: { en: 'Last used (UTC)', sv: 'Senast använd (UTC)' }, cell: ({ lastUsedAt }) => momentIn(lastUsedAt) },
  { heading: { en: 'Revoked (UTC)', sv: 'Spärrad (UTC)' }, cell: ({ revokedAt }) => momentIn(revokedAt) },
]

/** The partner's API keys as on their page; no more of a secret than its beginning. */
export const apiKeys: ExportedList = {
  filter: null,
  headings: () => headingsOf(columns),
  check: ({ actor }) => allow(actor, 'MANAGE_KEYS'),
  read: async ({ db, actor, now }, _, { language }) => {
    allow(actor, 'MANAGE_KEYS')
    return { lines: cellsOf(columns, await db.rows(keyRows(actor, now)), language) }
  },
}
