import { type ApolloClient, gql } from '@apollo/client'
import { screen, waitFor } from '@testing-library/react'
import { delay, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { bellDocument } from '../notification/Bell.tsx'
import { liveEvents } from '../test/liveEvents.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer, answered, api } from '../test/server.ts'
import { type ClaimEvent, liveCursorDocument, liveEventsDocument } from './claimEvents.ts'
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
    notifies: true,
    event: {
      id: `event-${cursor}`,
      cursor,
      at: '2026-11-24T09:00:00Z',
      kind: 'PICKED_UP',
      subject: { kind: 'CLAIM', id: 'claim-1' },
      actor: rosa,
    },
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

/** A bell that counts one unread notification per event, and how often it was asked for. */
function countingBell() {
  const bell = { unread: 0, asked: 0 }
  const handler = answer(bellDocument, () => {
    bell.asked++
    return { viewer: { id: 'viewer', unreadNotificationCount: bell.unread } }
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

test('events that come together make one query', async () => {
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
  client.subscribe({ query: liveEventsDocument }).subscribe(({ data }) => arrived.push(data?.events.cursor))
  await waitFor(() => expect(live.connected()).toBe(true))
  for (const cursor of ['1', '2', '2', '1', '3']) await live.publish(eventWith(cursor))
  await waitFor(() => expect(arrived).toContain('3'))
  expect(arrived).toEqual(['1', '2', '3'])
})

test('after a break the socket continues after the last event', async () => {
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

test('when a cursor is refused, the page follows from the newest event and then reads everything shown again', async () => {
  const live = liveEvents('CURSOR_TOO_OLD')
  const order: string[] = []
  const bell = answer(bellDocument, () => {
    order.push('bell')
    return { viewer: { id: 'viewer', unreadNotificationCount: 0 } }
  })
  const cursor = answer(liveCursorDocument, () => {
    order.push('cursor')
    return { viewer: { id: 'viewer', cursor: 'here' } }
  })
  renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler, bell, cursor] })
  await waitFor(() => expect(live.subscribedAfter).toEqual(['MC4w', 'here']), { timeout: 8_000 })
  await waitFor(() => expect(order).toEqual(['bell', 'cursor', 'bell']))
})

/** A server with a list of claims that records the queries. */
function listOf(
  numberOf: (claim: number) => string,
  before?: (asked: number) => Promise<unknown>,
  claimAt = (place: number) => place,
) {
  const asked: Record<string, unknown>[] = []
  const handler = api.query('Numbers', async ({ query, variables }) => {
    asked.push(variables)
    const start = Number(variables['after'] ?? 0)
    const edges = Array.from({ length: Number(variables['first']) }, (_, index) => {
      const claim = claimAt(start + index + 1)
      return { cursor: String(start + index + 1), node: { id: `claim-${claim}`, number: numberOf(claim) } }
    })
    await before?.(asked.length)
    const pageInfo = { hasNextPage: true, hasPreviousPage: false, endCursor: edges.at(-1)?.cursor }
    return HttpResponse.json(await answered(query, { claims: { edges, pageInfo } }, variables))
  })
  return { asked, handler }
}

/** Watches the list as a page would. */
function watchNumbers(client: ApolloClient, variables: object) {
  const list = client.watchQuery<{ claims: { edges: { node: { number: string } }[] } }>({
    query: numbersQuery,
    variables,
  })
  const watching = list.subscribe(() => undefined)
  return {
    list,
    numbers: () => list.getCurrentResult().data?.claims?.edges?.map((edge) => edge?.node?.number),
    stop: () => watching.unsubscribe(),
  }
}

test('an answer that may be older than an event is read again', async () => {
  const live = liveEvents()
  let number = 'C-old'
  const arrived = Promise.withResolvers<void>()
  const { asked, handler } = listOf(
    () => number,
    (count) => (count === 1 ? arrived.promise : Promise.resolve()),
  )
  const { client } = renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler, handler] })
  await waitFor(() => expect(live.connected()).toBe(true))
  const { numbers, stop } = watchNumbers(client, { first: 1 })
  await waitFor(() => expect(asked).toHaveLength(1))
  number = 'C-new'
  await live.publish(eventWith('1'))
  await delay(300)
  arrived.resolve()
  await waitFor(() => expect(numbers()).toEqual(['C-new']))
  expect(asked).toHaveLength(2)
  stop()
})

test('a comment makes a page read only the bell, and only if it notifies the person', async () => {
  const live = liveEvents()
  const { bell, handler } = countingBell()
  const list = listOf((place) => `C-${place}`)
  const { client } = renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler, handler, list.handler] })
  await waitFor(() => expect(live.connected()).toBe(true))
  const { numbers, stop } = watchNumbers(client, { first: 2 })
  await waitFor(() => expect(numbers()).toHaveLength(2))
  const before = bell.asked
  const comment = (cursor: string, notifies: boolean) => {
    const { event, claim } = eventWith(cursor)
    return live.publish({ cursor, notifies, event: { ...event, kind: 'COMMENTED' }, claim })
  }
  await comment('1', false)
  await delay(400)
  expect(bell.asked).toBe(before)
  await comment('2', true)
  await waitFor(() => expect(bell.asked).toBe(before + 1))
  expect(list.asked).toHaveLength(1)
  stop()
})

test('a list longer than one page of the server stays whole when it is refreshed', async () => {
  const live = liveEvents()
  let round = 1
  const { asked, handler } = listOf((place) => `C-${place}.${round}`)
  const { client } = renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler, handler] })
  await waitFor(() => expect(live.connected()).toBe(true))
  const { list, numbers, stop } = watchNumbers(client, { first: 50 })
  await waitFor(() => expect(numbers()).toHaveLength(50))
  await list.fetchMore({ variables: { after: '50' } })
  await list.fetchMore({ variables: { after: '100' } })
  await waitFor(() => expect(numbers()).toHaveLength(150))
  const lengths = new Set<number | undefined>()
  const watching = list.subscribe(() => lengths.add(numbers()?.length))
  round = 2
  await live.publish(eventWith('1'))
  await waitFor(() => expect(numbers()?.at(-1)).toMatch(/^C-\d+\.2$/))
  expect(asked.slice(3)).toEqual([{ first: 100 }, { first: 100, after: '100' }])
  expect([...lengths].filter((length) => length !== undefined && length < 150)).toEqual([])
  watching.unsubscribe()
  stop()
})

test('old History keeps the name that a person had then', async () => {
  const { client } = renderApp('/nowhere', { viewer: people.admin })
  const entryQuery = gql`
    query Entry {
      node(id: "entry-1") {
        id
        ... on HistoryEntry {
          actor {
            id
            name
          }
        }
      }
    }
  `
  const reviewers = gql`
    query Reviewers {
      reviewers {
        id
        name
      }
    }
  `
  const person = (name: string) => ({ __typename: 'Person', id: 'person-reviewer', name })
  const node = { __typename: 'HistoryEntry', id: 'entry-1', actor: person('Rosa Reyes') }
  client.writeQuery({ query: entryQuery, data: { node } })
  client.writeQuery({ query: reviewers, data: { reviewers: [person('Rosa Ek')] } })
  expect(client.readQuery({ query: entryQuery })).toEqual({ node })
})

test('a list that "show more" made longer keeps its length when it is refreshed', async () => {
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

test('"Show more" while a list is refreshed loses no row, and shows a row that has moved once', async () => {
  const live = liveEvents()
  const refreshed = Promise.withResolvers<void>()
  let moved = false
  const { asked, handler } = listOf(
    (place) => `C-${place}`,
    (count) => (count === 2 ? refreshed.promise : Promise.resolve()),
    // The last row of the second page has come to the top, and moved the others down.
    (place) => (moved ? [4, 1, 2, 3, 5, 6][place - 1]! : place),
  )
  const { client } = renderApp('/nowhere', { viewer: people.admin, handlers: [live.handler, handler] })
  await waitFor(() => expect(live.connected()).toBe(true))
  const { list, numbers, stop } = watchNumbers(client, { first: 2 })
  await waitFor(() => expect(numbers()).toEqual(['C-1', 'C-2']))
  moved = true
  await live.publish(eventWith('1'))
  await waitFor(() => expect(asked).toHaveLength(2))
  await list.fetchMore({ variables: { after: '2' } })
  await waitFor(() => expect(numbers()).toEqual(['C-1', 'C-2', 'C-3']))
  refreshed.resolve()
  await waitFor(() => expect(numbers()).toEqual(['C-4', 'C-1', 'C-2', 'C-3']))
  stop()
})
