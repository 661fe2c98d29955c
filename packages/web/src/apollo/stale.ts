import type { ApolloCache, Reference } from '@apollo/client'
import type { ClaimAspect, SubjectKind } from '@samop/shared'
import { canMove } from './canMove.ts'

export interface Changed {
  /** Null for an event of no claim. */
  readonly claimId: string | null
  readonly subject: SubjectKind
  /** The parts of the claim that may have changed. */
  readonly aspects: ReadonlySet<ClaimAspect>
  /** The event is among the person's notifications. */
  readonly notifies: boolean
}

/** What each aspect affects: fields of the claim, and fields of the query other than the lists of claims. */
const parts: Record<ClaimAspect, { readonly claim: readonly string[]; readonly query: readonly string[] }> = {
  PRESENCE: { claim: [], query: [] },
  STATUS: {
    claim: [
      'reasons',
      'requirements',
      'availableActions',
      'detailsEditable',
      'linesAddable',
      'documentsAddable',
      'lines',
      'documents',
      'disputeCount',
      'acceptedAt',
      'copies',
    ],
    query: ['slaReport'],
  },
  ASSIGNEE: { claim: ['availableActions'], query: [] },
  DEADLINE: { claim: ['deadline', 'deadlines', 'supportUrl', 'availableActions'], query: ['slaReport'] },
  DETAILS: { claim: ['requirements', 'availableActions', 'activityFrom', 'activityTo'], query: [] },
  LINES: { claim: ['lines', 'requirements', 'availableActions'], query: [] },
  DOCUMENTS: { claim: ['documents', 'requirements', 'availableActions'], query: [] },
  FUNDS: { claim: [], query: ['funds'] },
}

/** The fields of the query that show things other than claims. */
const lists: Partial<Record<SubjectKind, readonly string[]>> = {
  FUND: ['funds'],
  API_KEY: ['apiKeys'],
  MEMBER: ['members', 'reviewers'],
  EXPORT: ['exports'],
  ENROLMENT: ['programs', 'funds'],
  PROGRAM: ['programs', 'usagePeriods'],
  ACTIVITIES: ['activities'],
}

/** The one place that decides what an event makes stale. */
export function markStale(cache: ApolloCache, { claimId, subject, aspects, notifies }: Changed): void {
  const fieldsOf = (of: 'claim' | 'query') => [...aspects].flatMap((aspect) => parts[aspect][of])
  const all = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, stale]))
  if (notifies) cache.modify({ id: 'Viewer:{}', fields: { unreadNotificationCount: stale } as never })
  if (claimId === null) {
    const fields = [...(lists[subject] ?? []), 'administration', ...(notifies ? ['notifications'] : [])]
    cache.modify({ fields: all(fields) as never })
    return
  }
  const claim = cache.identify({ __typename: 'Claim', id: claimId }) ?? ''
  cache.modify({
    fields: {
      ...all(fieldsOf('query')),
      ...all(notifies ? ['notifications'] : []),
      claims: (list: unknown, { INVALIDATE, storeFieldName }: Details) =>
        canMove(storeFieldName, aspects) || isBack(storeFieldName, list, claim) ? INVALIDATE : list,
    } as never,
  })
  cache.modify({
    id: claim,
    fields: all(['history', ...fieldsOf('claim')]) as never,
  })
}

/** Whether the list holds a claim that was put off: anything that happens to it brings it back. */
const isBack = (storeFieldName: string, list: unknown, claim: string): boolean =>
  storeFieldName.includes('"todo":"PUT_OFF"') &&
  ((list as { edges?: readonly { node?: { __ref?: string } }[] }).edges ?? []).some(({ node }) => node?.__ref === claim)

/** What the person changed for themselves, perhaps on another page. */
export function markOwnStale(cache: ApolloCache): void {
  cache.modify({ fields: { notifications: stale, notificationSettings: stale } as never })
  cache.modify({ id: 'Viewer:{}', fields: { unreadNotificationCount: stale } as never })
}

interface Details {
  readonly INVALIDATE: object
  readonly storeFieldName: string
}

const stale = (_: unknown, { INVALIDATE }: Details): Reference => INVALIDATE as Reference
