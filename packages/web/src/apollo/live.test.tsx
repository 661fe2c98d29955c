import { gql } from '@apollo/client'
import { screen, waitFor } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { bellDocument } from '../notification/Bell.tsx'
import { liveEvents } from '../test/liveEvents.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer, answered, api } from '../test/server.ts'
import { claimEventsDocument, type ClaimEvent } from './live.ts'
import { openSocket } from './socket.ts'

const numbersQuery = gql`
  query Numbers($first: Int!, $after: String) {
    claims(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          number
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
    }
  }
`

const money = { amount: '100.00', currency: 'USD' }

function eventWith(cursor: string): ClaimEvent {
  const rosa = { id: 'person-reviewer', name: 'Rosa Reyes', side: 'VENDOR' as const }
  return {
    cursor,
    event: { id: `event-${cursor}`, cursor, at: '2026-11-24T09:00:00Z', kind: 'PICKED_UP', actor: rosa },
    claim: {
      id: 'claim-1',
      number: 'C-1',
      title: 'Autumn campaign',
      status: 'UNDER_REVIEW',
      turn: 'VENDOR',
      version: 3,
      updatedAt: '2026-11-24T09:00:00Z',
      submittedAt: '2026-11-23T09:00:00Z',
      decidedAt: null,
      amount: money,
      approvedAmount: null,
      assignee: { ...rosa, role: 'REVIEWER' },
    },
  }
}

/** The bell of a server where every event is one unread notification, and how often it was asked. */
function countingBell() {
  const bell = { unread: 0, asked: 0 }
  const handler = answer(bellDocument, () => {
    bell.asked++
    return { viewer: { id: 'viewer', unreadNotifications: bell.unread } }
  })
  return { bell, handler }
}

test('what another person does shows at once', async () => {
  const live = liveEvents()
  const { bell, handler } = countingBell()
  renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler, handler] })
  await waitFor(() => expect(live.connected()).toBe(true))
  await screen.findByRole('link', { name: 'Notifications, none unread' })
  bell.unread = 1
  await live.publish(eventWith('1'))
  expect(await screen.findByRole('link', { name: 'Notifications, 1 unread' })).toBeVisible()
})

test('events that come together are answered together', async () => {
  const live = liveEvents()
  const { bell, handler } = countingBell()
  renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler, handler] })
  await waitFor(() => expect(live.connected()).toBe(true))
  await screen.findByRole('link', { name: 'Notifications, none unread' })
  const before = bell.asked
  bell.unread = 3
  for (const cursor of ['1', '2', '3']) await live.publish(eventWith(cursor))
  await screen.findByRole('link', { name: 'Notifications, 3 unread' })
  expect(bell.asked).toBe(before + 1)
})

test('an event that is sent twice arrives once', async () => {
  const live = liveEvents()
  const { client } = renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler] })
  const arrived: (string | undefined)[] = []
  client.subscribe({ query: claimEventsDocument }).subscribe(({ data }) => arrived.push(data?.claimEvents.cursor))
  await waitFor(() => expect(live.connected()).toBe(true))
  for (const cursor of ['1', '2', '2', '1', '3']) await live.publish(eventWith(cursor))
  await waitFor(() => expect(arrived).toContain('3'))
  expect(arrived).toEqual(['1', '2', '3'])
})

test('after a break the socket goes on behind the last event', async () => {
  const live = liveEvents()
  const { bell, handler } = countingBell()
  renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler, handler] })
  await waitFor(() => expect(live.connected()).toBe(true))
  bell.unread = 1
  await live.publish(eventWith('7'))
  await screen.findByRole('link', { name: 'Notifications, 1 unread' })
  const socket = await openSocket()
  socket.terminate()
  await waitFor(() => expect(live.subscribedAfter).toEqual(['MC4w', '7']), { timeout: 5_000 })
  await waitFor(() => expect(live.connected()).toBe(true))
  bell.unread = 2
  await live.publish(eventWith('8'))
  expect(await screen.findByRole('link', { name: 'Notifications, 2 unread' })).toBeVisible()
})

test('a list that was made longer by "show more" stays as long when it is refreshed', async () => {
  const live = liveEvents()
  const asked: unknown[] = []
  const claims = api.query('Numbers', async ({ query, variables }) => {
    asked.push(variables)
    const start = Number(variables['after'] ?? 0)
    const edges = Array.from({ length: Number(variables['first']) }, (_, index) => ({
      cursor: String(start + index + 1),
      node: { id: `claim-${start + index + 1}`, number: `C-${start + index + 1}` },
    }))
    const pageInfo = { hasNextPage: true, hasPreviousPage: false, endCursor: edges.at(-1)?.cursor }
    return HttpResponse.json(await answered(query, { claims: { edges, pageInfo } }, variables))
  })
  const { client } = renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler, claims] })
  await waitFor(() => expect(live.connected()).toBe(true))
  const list = client.watchQuery<{ claims: { edges: unknown[] } }>({ query: numbersQuery, variables: { first: 2 } })
  const shown = () => list.getCurrentResult().data?.claims?.edges?.length
  const watching = list.subscribe(() => undefined)
  await waitFor(() => expect(shown()).toBe(2))
  await list.fetchMore({ variables: { after: '2' } })
  await waitFor(() => expect(shown()).toBe(4))
  await live.publish(eventWith('1'))
  await waitFor(() => expect(asked).toEqual([{ first: 2 }, { first: 2, after: '2' }, { first: 4 }]))
  await waitFor(() => expect(list.getCurrentResult().loading).toBe(false))
  await waitFor(() => expect(shown()).toBe(4))
  watching.unsubscribe()
})
