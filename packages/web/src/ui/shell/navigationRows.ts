import {
  ClipboardTaskListLtr20Filled,
  ClipboardTaskListLtr20Regular,
  DataTrending20Filled,
  DataTrending20Regular,
  type FluentIcon,
  Key20Filled,
  History20Filled,
  History20Regular,
  Key20Regular,
  People20Filled,
  People20Regular,
  Wallet20Filled,
  Wallet20Regular,
} from '@fluentui/react-icons'
import type { Text } from '@samop/shared'
import type { Permission, Side } from '../../graphql/graphql.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { paths } from '../../paths.ts'
import type { Viewer } from '../../session/SessionProvider.tsx'

interface NavigationRow {
  readonly text: Text
  readonly to: string
  /** Further paths for which this row is the current one. */
  readonly also?: readonly string[]
  readonly icon: FluentIcon
  readonly iconCurrent: FluentIcon
  /** Absent when the row is for both sides. */
  readonly side?: Side
  readonly needs?: Permission
}

const rows: readonly NavigationRow[] = [
  {
    text: shellWords.incentives,
    to: paths.incentives,
    also: ['/claims'],
    icon: Wallet20Regular,
    iconCurrent: Wallet20Filled,
    side: 'PARTNER',
  },
  {
    text: shellWords.review,
    to: paths.reviewQueue,
    also: ['/claims'],
    icon: ClipboardTaskListLtr20Regular,
    iconCurrent: ClipboardTaskListLtr20Filled,
    side: 'VENDOR',
  },
  {
    text: shellWords.team,
    to: paths.team,
    icon: DataTrending20Regular,
    iconCurrent: DataTrending20Filled,
    side: 'VENDOR',
    needs: 'READ_TEAM',
  },
  {
    text: shellWords.apiKeys,
    to: paths.apiKeys,
    icon: Key20Regular,
    iconCurrent: Key20Filled,
    side: 'PARTNER',
    needs: 'MANAGE_KEYS',
  },
  {
    text: shellWords.members,
    to: paths.members,
    icon: People20Regular,
    iconCurrent: People20Filled,
    needs: 'READ_ADMINISTRATION',
  },
  {
    text: shellWords.administrationShort,
    to: paths.administration,
    icon: History20Regular,
    iconCurrent: History20Filled,
    needs: 'READ_ADMINISTRATION',
  },
]

/** The rows that a person sees in the navigation. */
export function navigationFor({ side, permissions }: Pick<Viewer, 'side' | 'permissions'>): readonly NavigationRow[] {
  return rows.filter((row) => (!row.side || row.side === side) && (!row.needs || permissions.includes(row.needs)))
}

export function isCurrent(row: NavigationRow, pathname: string): boolean {
  return [row.to, ...(row.also ?? [])].some((path) => pathname === path || pathname.startsWith(`${path}/`))
}
