import type { ExportList } from '@samop/shared'
import { administration } from './administration.ts'
import { apiKeys } from './apiKeys.ts'
import { claims } from './claims.ts'
import type { ExportedList } from './ExportedList.ts'
import { funds } from './funds.ts'
import { history } from './history.ts'
import { ledger } from './ledger.ts'
import { members } from './members.ts'
import { notifications } from './notifications.ts'
import { team } from './team.ts'

/** How each list is read and what its columns are. */
export const exportedLists: Readonly<Record<ExportList, ExportedList>> = {
  CLAIMS: claims,
  FUNDS: funds,
  LEDGER: ledger,
  HISTORY: history,
  MEMBERS: members,
  ADMINISTRATION: administration,
  TEAM: team,
  API_KEYS: apiKeys,
  NOTIFICATIONS: notifications,
}
