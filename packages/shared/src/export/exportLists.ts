import type { Text } from '../language/language.ts'

/** The lists that can be exported; `file` begins the name of the file. */
export const exportLists = {
  CLAIMS: { file: { en: 'claims', sv: 'anspråk' }, description: 'Claims, by `claimFilter`.' },
  FUNDS: { file: { en: 'funds', sv: 'medel' }, description: 'Funds with their balances, by `fundFilter`.' },
  LEDGER: {
    file: { en: 'transactions', sv: 'transaktioner' },
    description:
      'Every entry of the ledgers of funds, by `fundFilter`: what was earned, reserved, released and approved.',
  },
  HISTORY: { file: { en: 'history', sv: 'historik' }, description: 'The History of one claim, by `historyOf`.' },
  MEMBERS: {
    file: { en: 'members', sv: 'medlemmar' },
    description: 'Members, by `memberFilter`. Needs READ_ADMINISTRATION.',
  },
  ADMINISTRATION: {
    file: { en: 'administration', sv: 'administration' },
    description: 'Events of no claim, by `administrationFilter`. Needs READ_ADMINISTRATION.',
  },
  TEAM: {
    file: { en: 'team', sv: 'team' },
    description: 'The report of the validation team, by `period`. Needs READ_TEAM.',
  },
  API_KEYS: {
    file: { en: 'api keys', sv: 'API-nycklar' },
    description: 'The API keys of the caller’s partner, without a filter. Needs MANAGE_KEYS.',
  },
  NOTIFICATIONS: {
    file: { en: 'notifications', sv: 'aviseringar' },
    description: 'What the bell has told the caller, without a filter.',
  },
} as const satisfies Record<string, { readonly file: Text; readonly description: string }>

export type ExportList = keyof typeof exportLists
