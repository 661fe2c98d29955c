import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { makeFragmentData } from '../graphql/fragment-masking.ts'
import type { NotificationItemFragment } from '../graphql/graphql.ts'
import { liveEvents } from '../test/liveEvents.ts'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer, answerChange, api } from '../test/server.ts'
import { nothingElse } from '../test/startHandlers.ts'
import { bellDocument } from './Bell.tsx'
import { byDay } from './byDay.ts'
import { viewerChangesDocument } from '../apollo/followViewer.ts'
import { notificationItemFragment, notificationsDocument, readNotificationsDocument } from './notificationDocuments.ts'
import { chooseNotificationsDocument, notificationSettingsDocument } from './settingsDocuments.ts'

const rosa = { id: 'person-reviewer', name: 'Rosa Reyes', role: 'REVIEWER', side: 'VENDOR' } as const
const system = { id: 'system', name: 'Samop', role: null, side: 'VENDOR' } as const

const item = (id: string, about: Partial<NotificationItemFragment> = {}): NotificationItemFragment => ({
  id,
  cursor: `cursor-${id}`,
  at: '2026-11-20T10:05:00Z',
  kind: 'REJECTED',
  text: 'Rejected the claim',
  excerpt: null,
  news: 'REJECTIONS',
  needsYou: true,
  read: false,
  subject: { kind: 'CLAIM', id: 'claim-1' },
  actor: rosa,
  claim: { id: 'claim-1', number: 'C-1', title: 'Autumn campaign' },
  ...about,
})

/** A server that remembers which notifications are read. */
function notificationServer(...first: NotificationItemFragment[]) {
  const items = [...first]
  const unread = () => items.filter(({ read }) => !read).length
  const read: string[] = []
  return {
    items,
    read,
    handlers: [
      answer(bellDocument, () => ({ viewer: { id: 'viewer', unreadNotificationCount: unread() } })),
      answer(notificationsDocument, () => ({
        notifications: {
          edges: items.map((each) => ({
            cursor: each.cursor,
            node: { id: each.id, at: each.at, ...makeFragmentData(each, notificationItemFragment) },
          })),
          pageInfo: { hasNextPage: false, endCursor: items.at(-1)?.cursor ?? null },
          unreadCount: unread(),
        },
      })),
      answerChange(readNotificationsDocument, ({ input }) => {
        read.push(input.cursor ?? input.subjectId ?? '')
        for (const [index, each] of items.entries()) items[index] = { ...each, read: true }
        return { readNotifications: { viewer: { id: 'viewer', unreadNotificationCount: 0 }, userErrors: [] } }
      }),
    ],
  }
}

afterEach(() => vi.restoreAllMocks())

test("the page lists the person's notifications, and marks them as read up to the newest", async () => {
  const { handlers, read } = notificationServer(
    item('2'),
    item('1', { actor: system, kind: 'DEADLINE_NEAR', text: 'Last day to answer: due 24 Nov 2026', read: true }),
  )
  const { user } = renderApp('/notifications', { viewer: people.admin, handlers })
  expect(await screen.findByRole('link', { name: 'Rosa Reyes: Rejected the claim' })).toHaveAttribute(
    'href',
    '/claims/claim-1',
  )
  expect(screen.getByRole('link', { name: /^Last day to answer: due 24\sNov 2026$/ })).toBeVisible()
  expect(screen.getByText('Unread:')).toBeInTheDocument()
  expect(await screen.findByRole('link', { name: 'Notifications, 1 unread' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Mark all as read' }))
  await waitFor(() => expect(screen.queryByText('Unread:')).toBeNull())
  expect(read).toEqual(['cursor-2'])
  expect(await screen.findByRole('link', { name: 'Notifications, none unread' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Mark all as read' })).toBeNull()
})

test('a notification leads a reviewer to the review of the claim, or to the exports; one about money leads nowhere', async () => {
  const { handlers, read } = notificationServer(
    item('2', { kind: 'DISPUTED', text: 'Disputed the rejection', actor: { ...rosa, name: 'Astrid Lund' } }),
    item('3', { kind: 'KEY_EXPIRING', news: 'KEY_DAYS', text: 'The API key ERP stops working', claim: null }),
    item('1', { kind: 'FUNDS_GRANTED', news: 'FUNDS', text: 'Granted SEK 1,000.00', claim: null }),
    item('0', {
      kind: 'EXPORT_DONE',
      news: 'EXPORTS',
      subject: { kind: 'EXPORT', id: 'export-1' },
      text: 'The export for Rosa Reyes is ready',
      actor: system,
      claim: null,
    }),
  )
  const { user } = renderApp('/notifications', {
    viewer: people.reviewer,
    handlers: [...handlers, nothingElse()],
  })
  expect(await screen.findByRole('link', { name: /Astrid Lund: Disputed/ })).toHaveAttribute('href', '/claims/claim-1')
  expect(screen.getByText(/Granted SEK 1,000.00/).closest('a')).toBeNull()
  expect(screen.getByRole('link', { name: /The API key ERP stops working/ })).toHaveAttribute(
    'href',
    '/settings/api-keys',
  )
  const ready = screen.getByRole('link', { name: 'The export for Rosa Reyes is ready' })
  expect(ready).toHaveAttribute('href', '/account/exports')
  await user.click(ready)
  // What it leads to is seen then.
  await waitFor(() => expect(read).toEqual(['export-1']))
})

test('the count rises by itself when something happens', async () => {
  const { handlers, items } = notificationServer(item('1'))
  const live = liveEvents()
  renderApp('/notifications', { viewer: people.admin, language: 'sv', handlers: [...handlers, live.handler] })
  expect(await screen.findByRole('link', { name: 'Aviseringar, 1 oläst' })).toBeVisible()
  await waitFor(() => expect(live.connected()).toBe(true))
  items.unshift(item('2', { kind: 'COMMENTED', text: 'Kommenterade' }))
  const money = { amount: '1.00', currency: 'SEK' }
  const at = '2026-11-24T10:05:00Z'
  await live.publish({
    cursor: 'cursor-2',
    event: { id: '2', cursor: 'cursor-2', at, kind: 'COMMENTED', actor: rosa },
    claim: {
      id: 'claim-1',
      number: 'C-1',
      title: 'Autumn campaign',
      status: 'UNDER_REVIEW',
      turn: 'VENDOR',
      version: 2,
      updatedAt: at,
      submittedAt: at,
      decidedAt: null,
      amount: money,
      approvedAmount: null,
      assignee: null,
    },
  })
  expect(await screen.findByRole('link', { name: 'Aviseringar, 2 olästa' })).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Rosa Reyes: Kommenterade' })).toBeVisible()
})

test('the claim’s name leads a notification, and what was written with it can be read there', async () => {
  const words = 'The pictures of the second day are still missing.'
  const { handlers } = notificationServer(item('1', { kind: 'COMMENTED', text: 'Commented', excerpt: words }))
  renderApp('/notifications', { viewer: people.admin, handlers })
  const row = within((await screen.findByRole('link', { name: 'Rosa Reyes: Commented' })).closest('li')!)
  expect(row.getByText(`“${words}”`)).toBeVisible()
  expect(row.getAllByText(/./)[0]).toHaveTextContent('C-1 Autumn campaign')
})

test('an empty list of notifications says so', async () => {
  const { handlers } = notificationServer()
  renderApp('/notifications', { viewer: people.user, handlers })
  expect(await screen.findByText('Nothing yet')).toBeVisible()
})

test('on a wide screen the bell opens in place, and Escape returns the focus', async () => {
  const matchMedia = window.matchMedia
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(matchMedia(media), { matches: media.includes('640px') }),
  )
  const { handlers } = notificationServer(item('1'))
  const { user, address } = renderApp('/settings/api-keys', { viewer: people.user, handlers })
  await user.click(await screen.findByRole('button', { name: 'Notifications, 1 unread' }))
  const popover = within(await screen.findByRole('dialog', { name: 'Notifications' }))
  // jsdom has no layout, so nothing counts as focusable and the focus does not move in by itself.
  const link = await popover.findByRole('link', { name: /Rosa Reyes: Rejected/ })
  link.focus()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const bell = screen.getByRole('button', { name: 'Notifications, 1 unread', hidden: true })
  expect(bell).toHaveFocus()
  await user.click(bell)
  await user.click(await screen.findByText('All notifications'))
  await waitFor(() => expect(address()).toBe('/notifications'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test("days are those of the reader's time zone", () => {
  const days = byDay([{ at: '2026-11-24T23:30:00Z' }, { at: '2026-11-24T22:30:00Z' }], 'Europe/Stockholm')
  expect(days.map(({ day, notifications }) => [day, notifications.length])).toEqual([
    ['2026-11-25', 1],
    ['2026-11-24', 1],
  ])
})

const claimId = '0198c0de-0000-7000-8000-000000000001'

test('opening a claim marks what the bell tells of it as read, and what comes while it is open', async () => {
  const seen: string[] = []
  let unread = 3
  const live = liveEvents()
  const bell = answer(bellDocument, () => ({ viewer: { id: 'viewer', unreadNotificationCount: unread } }))
  const read = answerChange(readNotificationsDocument, ({ input }) => {
    seen.push(input.subjectId ?? '')
    unread -= 1
    return { readNotifications: { viewer: { id: 'viewer', unreadNotificationCount: unread }, userErrors: [] } }
  })
  renderApp(`/claims/${claimId}`, { viewer: people.admin, handlers: [bell, read, live.handler, nothingElse()] })
  expect(await screen.findByRole('link', { name: 'Notifications, 2 unread' })).toBeVisible()
  // The other two are about other claims.
  expect(seen).toEqual([claimId])
  await waitFor(() => expect(live.connected()).toBe(true))
  unread = 3
  const at = '2026-11-24T10:05:00Z'
  const subject = { kind: 'CLAIM', id: claimId } as const
  await live.publish({
    cursor: '9',
    event: { id: '9', cursor: '9', at, kind: 'COMMENTED', subject, actor: rosa },
    claim: null,
  })
  await waitFor(() => expect(seen).toEqual([claimId, claimId]))
  expect(await screen.findByRole('link', { name: 'Notifications, 2 unread' })).toBeVisible()
})

test('a claim in a hidden tab is not seen until somebody looks at it', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  const { handlers, read } = notificationServer(item('1'))
  renderApp(`/claims/${claimId}`, { viewer: people.admin, handlers: [...handlers, nothingElse()] })
  await screen.findByRole('link', { name: 'Notifications, 1 unread' })
  expect(read).toEqual([])
  hidden.mockReturnValue(false)
  document.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(read).toEqual([claimId]))
})

test('what is read on another page is read here at once', async () => {
  const { handlers, items } = notificationServer(item('1'))
  let tell: () => void = () => undefined
  const changes = api.subscription(viewerChangesDocument, ({ subscription }) => {
    const viewerChanges = { __typename: 'ViewerChange' as const, aspect: 'NOTIFICATIONS_READ' as const }
    tell = () => subscription.publish({ data: { viewerChanges } })
  })
  renderApp('/notifications', { viewer: people.admin, handlers: [...handlers, changes] })
  expect(await screen.findByRole('link', { name: 'Notifications, 1 unread' })).toBeVisible()
  items[0] = { ...items[0]!, read: true }
  await waitFor(() => {
    tell()
    expect(screen.getByRole('link', { name: 'Notifications, none unread' })).toBeVisible()
  })
  await waitFor(() => expect(screen.queryByText('Unread:')).toBeNull())
})

test('what asks for the person stands out until it is read; what somebody else acts on does not', async () => {
  const { handlers } = notificationServer(
    item('2'),
    item('1', { kind: 'APPROVED', news: 'APPROVALS', needsYou: false, text: 'Approved the whole amount' }),
  )
  renderApp('/notifications', { viewer: people.admin, handlers })
  await screen.findByRole('link', { name: /Approved the whole amount/ })
  expect(screen.getAllByText('Your turn')).toHaveLength(1)
})

test('the person chooses what the bell tells, and reads why the rest is always told', async () => {
  const setting = { __typename: 'NotificationSetting', group: 'CLAIMS' } as const
  const requests = { ...setting, news: 'REQUESTS', tells: true, needsYou: true } as const
  const comments = (tells: boolean) => ({ ...setting, news: 'COMMENTS', tells, needsYou: false }) as const
  const chosen: object[] = []
  const { user } = renderApp('/account/notifications', {
    viewer: people.user,
    language: 'sv',
    handlers: [
      answer(notificationSettingsDocument, () => ({ notificationSettings: [requests, comments(true)] })),
      answerChange(chooseNotificationsDocument, ({ input: { news, tells } }) => {
        chosen.push({ news, tells })
        return { chooseNotifications: { settings: [requests, comments(tells)], userErrors: [] } }
      }),
    ],
  })
  expect(await screen.findByRole('heading', { level: 1, name: 'Aviseringsinställningar' })).toBeVisible()
  const always = within(await screen.findByRole('region', { name: 'Alltid på' }))
  expect(always.getByText(/Det är du som behöver göra något/)).toBeVisible()
  expect(always.getByText('En granskare begär en åtgärd')).toBeVisible()
  expect(screen.getAllByRole('switch')).toHaveLength(1)
  const comment = screen.getByRole('switch', { name: 'Kommentarer' })
  expect(comment).toBeChecked()
  await user.click(comment)
  await waitFor(() => expect(chosen).toEqual([{ news: 'COMMENTS', tells: false }]))
  await waitFor(() => expect(comment).not.toBeChecked())
})
