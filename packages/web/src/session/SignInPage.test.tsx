import { screen, waitFor } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { people } from '../test/people.ts'
import { renderApp } from '../test/renderApp.tsx'
import { server } from '../test/server.ts'
import { nothingElse, signedInAs } from '../test/startHandlers.ts'
import type { Viewer } from './SessionProvider.tsx'

const address = 'http://samop.test/auth/sign-in'

/** A server that knows one person by the password "right". */
const knows = (viewer: Viewer) =>
  http.post(address, async ({ request }) => {
    const body = (await request.json()) as { email: string; password: string }
    if (body.email !== viewer.email || body.password !== 'right') return HttpResponse.json({}, { status: 401 })
    server.use(signedInAs(viewer))
    return HttpResponse.json({})
  })

async function fillIn(user: ReturnType<typeof renderApp>['user'], email: string, password: string) {
  await user.type(await screen.findByLabelText('Email'), email)
  await user.type(screen.getByLabelText('Password'), password)
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
}

test('a partner who signs in lands at the incentives', async () => {
  const { user, address: at } = renderApp('/', { handlers: [knows(people.admin), nothingElse()] })
  await fillIn(user, 'admin@nordlys.example', 'right')
  expect(await screen.findByRole('heading', { level: 1, name: 'Incentives' })).toBeVisible()
  expect(at()).toBe('/incentives')
  expect(screen.getByText('Nordlys')).toBeVisible()
})

test('a reviewer lands at the queue, an auditor at the team', async () => {
  const reviewer = renderApp('/', { viewer: people.reviewer, handlers: [nothingElse()] })
  await waitFor(() => expect(reviewer.address()).toBe('/review'))
  reviewer.unmount()
  const auditor = renderApp('/', { viewer: people.auditor, handlers: [nothingElse()] })
  await waitFor(() => expect(auditor.address()).toBe('/team'))
})

test('the page that was asked for opens after signing in', async () => {
  const { user, address: at } = renderApp('/settings/api-keys', { handlers: [knows(people.admin), nothingElse()] })
  await screen.findByText('Sign in to open the page you asked for.')
  expect(at()).toBe('/sign-in?return=%2Fsettings%2Fapi-keys')
  await fillIn(user, 'admin@nordlys.example', 'right')
  await waitFor(() => expect(at()).toBe('/settings/api-keys'))
})

test('a wrong password is shown and announced', async () => {
  const { user } = renderApp('/sign-in', { handlers: [knows(people.admin), nothingElse()] })
  await fillIn(user, 'admin@nordlys.example', 'wrong')
  const message = await screen.findByRole('alert')
  expect(message).toHaveTextContent('The email address or the password is wrong.')
  expect(message).toHaveFocus()
  expect(screen.getByLabelText('Email')).toHaveValue('admin@nordlys.example')
})

test('after too many attempts the page says how long to wait', async () => {
  const throttled = http.post(address, () => HttpResponse.json({}, { status: 429, headers: { 'retry-after': '300' } }))
  const { user } = renderApp('/sign-in', { handlers: [throttled, nothingElse()], language: 'sv' })
  await user.type(await screen.findByLabelText('E-post'), 'admin@nordlys.example')
  await user.type(screen.getByLabelText('Lösenord'), 'x')
  await user.click(screen.getByRole('button', { name: 'Logga in' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('För många försök. Försök igen om 5 minuter.')
})

test('a missing value is marked at its field', async () => {
  const { user } = renderApp('/sign-in')
  await user.click(await screen.findByRole('button', { name: 'Sign in' }))
  expect(screen.getByLabelText('Email')).toHaveAccessibleDescription('Enter your email address.')
  expect(screen.getByLabelText('Email')).toHaveFocus()
})

test('a demo account is one click away', async () => {
  const options = http.get('http://samop.test/auth/options', () =>
    HttpResponse.json({
      demo: [
        {
          email: people.reviewer.email,
          name: people.reviewer.name,
          role: { en: 'Reviewer', sv: 'Granskare' },
          organisation: 'Contoso',
        },
      ],
      password: 'right',
      supportUrl: null,
    }),
  )
  const { user, address: at } = renderApp('/sign-in', { handlers: [options, knows(people.reviewer), nothingElse()] })
  await user.click(await screen.findByRole('button', { name: /Rosa Reyes/ }))
  await waitFor(() => expect(at()).toBe('/review'))
})

const session = (present: boolean) => http.get('http://samop.test/auth/session', () => HttpResponse.json({ present }))

/** Records each time the page asks who is signed in. */
function asking(viewer: Viewer | null) {
  const asked: string[] = []
  const note = http.post('http://samop.test/graphql', async ({ request }) => {
    const { operationName } = (await request.clone().json()) as { operationName: string }
    if (operationName === 'Viewer') asked.push(operationName)
  })
  return { asked, handlers: [note, ...(viewer ? [signedInAs(viewer)] : []), nothingElse()] }
}

test('a browser without a session shows the sign-in page, without an error from the server', async () => {
  localStorage.removeItem('samop.session')
  const { asked, handlers } = asking(null)
  const { user, address: at } = renderApp('/incentives', {
    handlers: [session(false), knows(people.admin), ...handlers],
  })
  await screen.findByLabelText('Email')
  expect(asked).toEqual([])
  await fillIn(user, 'admin@nordlys.example', 'right')
  await waitFor(() => expect(at()).toBe('/incentives'))
})

test('a session is found even if the browser has forgotten it, and at once if it has not', async () => {
  localStorage.removeItem('samop.session')
  const first = renderApp('/', { handlers: [session(true), ...asking(people.auditor).handlers] })
  await waitFor(() => expect(first.address()).toBe('/team'))
  first.unmount()
  const second = renderApp('/', { handlers: [session(false), ...asking(people.auditor).handlers] })
  await waitFor(() => expect(second.address()).toBe('/team'))
})

test('if the server does not say whether there is a session, the page asks who is signed in', async () => {
  localStorage.removeItem('samop.session')
  const silent = http.get('http://samop.test/auth/session', () => HttpResponse.error())
  const { address: at } = renderApp('/', { handlers: [silent, ...asking(people.reviewer).handlers] })
  await waitFor(() => expect(at()).toBe('/review'))
})
