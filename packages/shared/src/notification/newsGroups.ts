import type { Text } from '../language/language.ts'

/** The headings under which a person chooses what the bell tells. */
export const newsGroups = {
  CLAIMS: { label: { en: 'Claims', sv: 'Anspråk' } },
  DAYS: { label: { en: 'Days and deadlines', sv: 'Datum och tidsfrister' } },
  FUNDS: { label: { en: 'Funds and programs', sv: 'Medel och program' } },
  TEAM: { label: { en: 'People and keys', sv: 'Personer och nycklar' } },
  FILES: { label: { en: 'Exports', sv: 'Exporter' } },
} as const satisfies Record<string, { readonly label: Text }>

export type NewsGroup = keyof typeof newsGroups
