import {
  BookQuestionMark20Filled,
  BookQuestionMark20Regular,
  ClipboardTaskListLtr20Filled,
  ClipboardTaskListLtr20Regular,
  DataTrending20Filled,
  DataTrending20Regular,
  type FluentIcon,
  History20Filled,
  History20Regular,
  Key20Filled,
  Key20Regular,
  People20Filled,
  People20Regular,
  Stack20Filled,
  Stack20Regular,
  Wallet20Filled,
  Wallet20Regular,
} from '@fluentui/react-icons'
import type { Text } from '@samop/shared'
import type { Permission, Side } from '../../graphql/graphql.ts'
import { glossaryWords } from '../../language/messages/glossary.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { paths } from '../../paths.ts'
import type { Viewer } from '../../session/SessionProvider.tsx'

export interface NavigationRow {
  readonly text: Text
  readonly to: string
  /** Further paths for which this row is the current one. */
  readonly also?: readonly string[]
  readonly icon: FluentIcon
  readonly iconCurrent: FluentIcon
  /** Daily work stands at the top, what an organization sets up at the bottom. */
  readonly part: 'work' | 'organization'
  /** The number of claims to act on stands beside it. */
  readonly counted?: true
  /** The partner's programs stand below it. */
  readonly programs?: true
  /** Absent when the row is for both sides. */
  readonly side?: Side
  readonly needs?: Permission
}

const rows: readonly NavigationRow[] = [
  {
    text: shellWords.incentives,
    to: paths.incentives,
    icon: Wallet20Regular,
    iconCurrent: Wallet20Filled,
    part: 'work',
    counted: true,
    side: 'PARTNER',
  },
  {
    text: shellWords.plansManagement,
    to: paths.plans,
    also: ['/claims'],
    icon: Stack20Regular,
    iconCurrent: Stack20Filled,
    part: 'work',
    programs: true,
    side: 'PARTNER',
  },
  {
    text: shellWords.review,
    to: paths.reviewQueue,
    also: ['/claims'],
    icon: ClipboardTaskListLtr20Regular,
    iconCurrent: ClipboardTaskListLtr20Filled,
    part: 'work',
    counted: true,
    side: 'VENDOR',
  },
  {
    text: shellWords.team,
    to: paths.team,
    icon: DataTrending20Regular,
    iconCurrent: DataTrending20Filled,
    part: 'work',
    side: 'VENDOR',
    needs: 'READ_TEAM',
  },
  {
    text: shellWords.apiKeys,
    to: paths.apiKeys,
    icon: Key20Regular,
    iconCurrent: Key20Filled,
    part: 'organization',
    side: 'PARTNER',
    needs: 'MANAGE_KEYS',
  },
  {
    text: shellWords.members,
    to: paths.members,
    icon: People20Regular,
    iconCurrent: People20Filled,
    part: 'organization',
    needs: 'READ_ADMINISTRATION',
  },
  {
    text: shellWords.administrationShort,
    to: paths.administration,
    icon: History20Regular,
    iconCurrent: History20Filled,
    part: 'organization',
    needs: 'READ_ADMINISTRATION',
  },
  {
    text: glossaryWords.title,
    to: paths.glossary,
    icon: BookQuestionMark20Regular,
    iconCurrent: BookQuestionMark20Filled,
    part: 'organization',
  },
]

/** The rows that a person sees in the navigation. */
export function navigationFor({ side, permissions }: Pick<Viewer, 'side' | 'permissions'>): readonly NavigationRow[] {
  return rows.filter((row) => (!row.side || row.side === side) && (!row.needs || permissions.includes(row.needs)))
}

/** The one of these addresses that a path belongs to: the nearest above it. */
export function currentOf(row: readonly Pick<NavigationRow, 'to' | 'also'>[], pathname: string): string | undefined {
  const above = row.flatMap(({ to, also = [] }) => [to, ...also].map((path) => ({ to, path })))
  return above
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0]?.to
}
