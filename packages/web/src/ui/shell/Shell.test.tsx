import { screen, waitFor, within } from '@testing-library/react'
import { delay, HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { setConnection } from '../../apollo/connection.ts'
import { changeLanguageDocument } from '../../session/useMemberLanguage.ts'
import { bellDocument } from '../../notification/Bell.tsx'
import { liveEvents } from '../../test/liveEvents.ts'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { answerChange, api, refuse, server } from '../../test/server.ts'
import { nothingElse, resetServer, signedInAs } from '../../test/startHandlers.ts'

test('the language changes at once, follows the person, and is set on the document', async () => {
  const remembered: string[] = []
  const remember = answerChange(changeLanguageDocument, ({ input }) => {
    remembered.push(input.language)
    return { changeLanguage: { viewer: { id: '1', chosenLanguage: input.language }, userErrors: [] } }
  })
  const { user } = renderApp('/incentives', { viewer: people.admin, handlers: [remember, nothingElse()] })
  // the frame stands before the page, whose heading takes the focus when it comes
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Svenska' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Incitament' })).toBeVisible()
  expect(document.title).toBe('Incitament · Samop')
  expect(document.documentElement.lang).toBe('sv')
  expect(screen.getByRole('button', { name: 'English' })).toHaveFocus()
  expect(localStorage.getItem('samop.language')).toBe('sv')
  await waitFor(() => expect(remembered).toEqual(['SV']))
})

test("after switching there and back, the account has the last language and the server's texts are in it", async () => {
  const stored: string[] = []
  const said: (string | null)[] = []
  const remember = api.mutation(changeLanguageDocument, async ({ variables: { input } }) => {
    // The second switch comes while the first is being sent.
    await delay(100)
    stored.push(input.language)
    const viewer = { __typename: 'Viewer' as const, id: '1', chosenLanguage: input.language }
    return HttpResponse.json({ data: { changeLanguage: { viewer, userErrors: [] } } })
  })
  const bell = api.query(bellDocument, ({ request }) => {
    said.push(request.headers.get('accept-language'))
    const viewer = { __typename: 'Viewer', id: '1', unreadNotificationCount: 0 }
    return HttpResponse.json({ data: { viewer } })
  })
  const { user } = renderApp('/incentives', { viewer: people.admin, handlers: [remember, bell, nothingElse()] })
  await user.click(await screen.findByRole('button', { name: 'Svenska' }))
  await user.click(await screen.findByRole('button', { name: 'English' }))
  await waitFor(() => expect(stored).toEqual(['SV', 'EN']))
  await waitFor(() => expect(said.at(-1)).toBe('en'))
  await user.click(await screen.findByRole('button', { name: 'Svenska' }))
  await waitFor(() => expect(stored).toEqual(['SV', 'EN', 'SV']))
  await waitFor(() => expect(said.at(-1)).toBe('sv'))
  await user.click(await screen.findByRole('button', { name: 'English' }))
  await waitFor(() => expect(stored).toEqual(['SV', 'EN', 'SV', 'EN']))
  await waitFor(() => expect(said.at(-1)).toBe('en'))
})

test('the account menu names the person, changes the theme and signs out', async () => {
  const { user, address } = renderApp('/incentives', { viewer: people.admin, handlers: [nothingElse()] })
  server.use(http.post('http://samop.test/auth/sign-out', () => HttpResponse.json({})))
  await user.click(await screen.findByRole('button', { name: 'Account: Astrid Lund' }))
  expect(await screen.findByText('Incentives admin')).toBeVisible()
  await user.click(screen.getByRole('menuitemradio', { name: 'Dark' }))
  expect(document.documentElement.dataset['theme']).toBe('dark')
  await user.click(screen.getByRole('button', { name: 'Account: Astrid Lund' }))
  resetServer()
  server.use(http.post('http://samop.test/auth/sign-out', () => HttpResponse.json({})))
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
  expect(await screen.findByRole('heading', { name: 'Sign in to Samop' })).toBeVisible()
  expect(address()).toBe('/sign-in')
})

test('a wrong address says so and offers the start page', async () => {
  const { user, address } = renderApp('/no/such/page', { viewer: people.admin, handlers: [nothingElse()] })
  expect(await screen.findByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Go to the start page' }))
  await waitFor(() => expect(address()).toBe('/incentives'))
})

test("the other side's pages do not exist, and are not in the navigation", async () => {
  renderApp('/review', { viewer: people.user, handlers: [nothingElse()] })
  expect(await screen.findByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
  const navigation = within(screen.getByRole('navigation', { name: 'Main' }))
  expect(navigation.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Incentives',
    'Plans management',
    'Words and terms',
  ])
})

test('a bar says that the server is away, and goes by itself', async () => {
  let away = false
  const flaky = http.get('http://samop.test/healthz', () => (away ? HttpResponse.error() : HttpResponse.json({})))
  const live = liveEvents()
  renderApp('/incentives', { viewer: people.admin, handlers: [flaky, live.handler, nothingElse()] })
  await waitFor(() => expect(live.connected()).toBe(true))
  away = true
  window.dispatchEvent(new Event('offline'))
  expect(await screen.findByText(/No connection to the server/)).toBeVisible()
  away = false
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(screen.queryByText(/No connection to the server/)).toBeNull())
})

test('a late answer does not hide that the network is gone', async () => {
  server.use(http.get('http://samop.test/healthz', () => HttpResponse.error()))
  renderApp('/incentives', { viewer: people.admin, handlers: [nothingElse()] })
  await screen.findByRole('heading', { level: 1, name: 'Incentives' })
  window.dispatchEvent(new Event('offline'))
  setConnection('online')
  expect(await screen.findByText(/No connection to the server/)).toBeVisible()
})

test('a session that ends under an open page can be renewed on top of it', async () => {
  const signIn = http.post('http://samop.test/auth/sign-in', () => {
    resetServer()
    server.use(signedInAs(people.admin))
    return HttpResponse.json({})
  })
  const { user, client, address } = renderApp('/incentives', { viewer: people.admin, handlers: [nothingElse()] })
  await screen.findByRole('heading', { level: 1 })
  server.use(refuse(bellDocument, 'UNAUTHENTICATED'), signIn)
  await client.refetchQueries({ include: [bellDocument] }).catch(() => undefined)
  const dialog = within(await screen.findByRole('alertdialog', { name: 'You have been signed out' }))
  expect(dialog.getByLabelText('Email')).toHaveValue('admin@nordlys.example')
  await user.type(dialog.getByLabelText('Password'), 'samop-demo')
  await user.click(dialog.getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
  expect(address()).toBe('/incentives')
})
