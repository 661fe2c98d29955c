import type { Permission, Side } from './graphql/graphql.ts'
import { type Path, paths } from './paths.ts'
import { queueTabs } from './review/queue/queueTabs.ts'

/** At which address something is wanted early, and for whom. */
export interface EarlyWhen {
  /** None means: at every page of a person signed in. */
  readonly at?: readonly Path[]
  readonly side?: Side
  readonly permission?: Permission
  /** Only for people who do not hold it. */
  readonly lacks?: Permission
  /** Only without search parameters, because the variables depend on them. */
  readonly plain?: true
}

export interface EarlyAsk extends EarlyWhen {
  readonly operationName: string
  /** As the page asks. ":id" stands for that part of the address, ":today" and ":month" for the day and its month's first. */
  readonly variables: Readonly<Record<string, unknown>>
}

const queueOf = (tab: 'mine' | 'unassigned') => ({
  filter: queueTabs[tab].filter,
  orderBy: queueTabs[tab].order,
  first: 50,
})
const counted = ['mine', 'unassigned', 'late', 'disputed', 'inWork', 'all'] as const
const countsOf = Object.fromEntries(counted.map((tab) => [tab, queueTabs[tab].filter]))
const reviewers = { permission: 'REVIEW' } as const
const others = { side: 'VENDOR', lacks: 'REVIEW' } as const
const readers = { permission: 'READ_ADMINISTRATION', plain: true } as const
const queuePages = { at: [paths.start, paths.reviewQueue, paths.claim], plain: true } as const
const month = { from: ':month', to: ':today' }
const claim = { id: ':id' }

/**
 * What pages ask first, known from their address and from who is signed in, which stands first: it is asked before the page's
 * code is there. The build looks up the hashes; a browser test sees that every page asks early what it can, and uses each answer.
 */
export const asksEarly: readonly EarlyAsk[] = [
  { operationName: 'Viewer', variables: {} },
  { operationName: 'Bell', variables: {} },
  { at: [paths.start, paths.incentives], side: 'PARTNER', operationName: 'Incentives', variables: { first: 10 } },
  { at: [paths.plans], side: 'PARTNER', operationName: 'Plans', variables: {} },
  { at: [paths.coopManagement], side: 'PARTNER', operationName: 'Coop', variables: { programId: ':programId' } },
  { at: [paths.newClaim], permission: 'EDIT_CLAIMS', operationName: 'NewClaim', variables: {} },
  { at: [paths.claim], side: 'PARTNER', operationName: 'Claim', variables: claim },
  { at: [paths.editClaim], permission: 'EDIT_CLAIMS', operationName: 'Claim', variables: claim },
  { at: [paths.claim], side: 'VENDOR', operationName: 'ReviewClaim', variables: claim },
  { at: [paths.claim], side: 'VENDOR', operationName: 'LatestEvents', variables: claim },
  { at: [paths.claim], operationName: 'ClaimHistory', variables: { ...claim, first: 25, kinds: null } },
  { ...queuePages, ...reviewers, operationName: 'ReviewQueue', variables: queueOf('mine') },
  {
    at: [paths.reviewQueue, paths.claim],
    ...others,
    plain: true,
    operationName: 'ReviewQueue',
    variables: queueOf('unassigned'),
  },
  { at: [paths.start], ...reviewers, plain: true, operationName: 'QueueCounts', variables: countsOf },
  { at: [paths.reviewQueue], side: 'VENDOR', plain: true, operationName: 'QueueCounts', variables: countsOf },
  { at: [paths.start], ...others, operationName: 'Team', variables: month },
  { at: [paths.team], permission: 'READ_TEAM', plain: true, operationName: 'Team', variables: month },
  { at: [paths.apiKeys], permission: 'MANAGE_KEYS', operationName: 'ApiKeys', variables: {} },
  { at: [paths.members], ...readers, operationName: 'Members', variables: { filter: {}, first: 25 } },
  { at: [paths.members], side: 'VENDOR', operationName: 'Partners', variables: { search: '' } },
  { at: [paths.administration], ...readers, operationName: 'Administration', variables: { filter: {}, first: 50 } },
  { at: [paths.account], operationName: 'Account', variables: {} },
  { at: [paths.account], operationName: 'SecondFactor', variables: {} },
  { at: [paths.exports], operationName: 'Exports', variables: { first: 50 } },
  { at: [paths.notifications], operationName: 'Notifications', variables: { first: 50 } },
  { at: [paths.notificationSettings], operationName: 'NotificationSettings', variables: {} },
]

export interface EarlyFiles extends EarlyWhen {
  /** The page's file, under `src`. */
  readonly module: string
}

/** Pages that share an address: their files can only be fetched once it is known who is signed in. */
export const filesEarly: readonly EarlyFiles[] = [
  { at: [paths.claim], side: 'PARTNER', module: 'claim/page/ClaimPage.tsx' },
  { at: [paths.claim], side: 'VENDOR', module: 'review/ReviewClaimPage.tsx' },
  { at: [paths.start], side: 'PARTNER', module: 'funds/IncentivesPage.tsx' },
  { at: [paths.start], ...reviewers, module: 'review/queue/ReviewQueuePage.tsx' },
  { at: [paths.start], ...others, module: 'team/TeamPage.tsx' },
]
