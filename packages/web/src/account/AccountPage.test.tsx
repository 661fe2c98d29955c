import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { makeFragmentData } from '../graphql/fragment-masking.ts'
import type { SessionFactsFragment } from '../graphql/graphql.ts'
import { people } from '../test/people.ts'
import { refusal } from '../test/refusal.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer, answerChange } from '../test/server.ts'
import { nothingElse } from '../test/startHandlers.ts'
import {
  accountDocument,
  changePasswordDocument,
  endOtherSessionsDocument,
  endSessionDocument,
  sessionFragment,
} from './accountDocuments.ts'

const session = (id: string, about: Partial<SessionFactsFragment> = {}): SessionFactsFragment => ({
  id,
  browser: 'Firefox',
  system: 'Linux',
  address: '192.0.2.7',
  createdAt: '2026-11-23T08:00:00Z',
  lastUsedAt: '2026-11-23T09:00:00Z',
  current: false,
  ...about,
})

function accountServer({
  workingKeyCount = 0,
  sessions,
}: {
  workingKeyCount?: number
  sessions: SessionFactsFragment[]
}) {
  const open = [...sessions]
  const masked = () => open.map((each) => ({ id: each.id, ...makeFragmentData(each, sessionFragment) }))
  return {
    open,
    handler: answer(accountDocument, () => ({ viewer: { id: people.admin.id, workingKeyCount }, sessions: masked() })),
  }
}

const here = session('here', { current: true })

test("the account menu leads to the page of one's own account", async () => {
  const { handler } = accountServer({ sessions: [here] })
  const { user } = renderApp('/incentives', { viewer: people.admin, handlers: [handler, nothingElse()] })
  await user.click(await screen.findByRole('button', { name: /Account: Astrid Lund/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'My account' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'My account' })).toBeVisible()
  const person = within(await screen.findByRole('region', { name: 'About you' }))
  expect(person.getByText('admin@nordlys.example')).toBeVisible()
  expect(person.getByText('Incentives admin')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Sign out all others' })).toBeNull()
})

test('changing a password asks for the present one, and says before and after what ends', async () => {
  const { handler } = accountServer({ workingKeyCount: 2, sessions: [here] })
  const sent: unknown[] = []
  const change = answerChange(changePasswordDocument, ({ input }) => {
    sent.push(input)
    const isKnown = input.currentPassword === 'the old one'
    return {
      changePassword: {
        endedSessionCount: isKnown ? 1 : null,
        revokedKeyCount: isKnown ? 2 : null,
        userErrors: isKnown ? [] : [refusal('PASSWORD_WRONG', 'This is not it.', 'input', 'currentPassword')],
      },
    }
  })
  const { user } = renderApp('/account', { viewer: people.admin, handlers: [handler, change] })
  await user.click(await screen.findByRole('button', { name: 'Change the password' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Change the password' }))
  expect(dialog.getByText(/2 API keys that you made are revoked/)).toBeVisible()
  const [current, next] = [dialog.getByLabelText(/Current password/), dialog.getByLabelText(/New password/)]
  expect([current, next].map((field) => field.getAttribute('autocomplete'))).toEqual([
    'current-password',
    'new-password',
  ])

  await user.type(current, 'a wrong one')
  await user.type(next, 'vedträ kaj')
  expect(dialog.getByText('2 more characters')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(next).toHaveAccessibleDescription(/at least 12 characters/)
  expect(sent).toEqual([])
  await user.type(next, 'ak mumla')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(current).toHaveAccessibleDescription(/This is not it/))
  expect(next).toHaveValue('vedträ kajak mumla')

  await user.clear(current)
  await user.type(current, 'the old one')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Other browsers signed out: 1, API keys revoked: 2/)).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('another browser can be signed out from its row, and all of them after a question', async () => {
  const phone = session('phone', { browser: 'Safari', system: 'iOS' })
  const old = session('old', { browser: null, system: null, address: null })
  const { handler, open } = accountServer({ sessions: [here, phone, old] })
  const one = answerChange(endSessionDocument, ({ input }) => {
    open.splice(
      open.findIndex(({ id }) => id === input.sessionId),
      1,
    )
    return { endSession: { sessions: open.map(({ id }) => ({ id })), userErrors: [] } }
  })
  const others = answerChange(endOtherSessionsDocument, () => {
    open.splice(1)
    return { endOtherSessions: { sessions: open.map(({ id }) => ({ id })), userErrors: [] } }
  })
  const { user } = renderApp('/account', {
    viewer: people.admin,
    language: 'sv',
    handlers: [handler, one, others],
  })
  const own = await screen.findByRole('row', { name: /Den här webbläsaren/ })
  expect(within(own).queryByRole('button')).toBeNull()
  expect(screen.getByRole('row', { name: /Okänd webbläsare/ })).toHaveTextContent('Inte sparad')
  await user.click(screen.getByRole('button', { name: /^Logga ut Safari på iOS, inloggad/ }))
  await waitFor(() => expect(screen.queryByText('Safari på iOS')).toBeNull())
  await user.click(screen.getByRole('button', { name: 'Logga ut alla andra' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Logga ut i alla andra webbläsare?' }))
  await user.click(dialog.getByRole('button', { name: 'Logga ut alla andra' }))
  await waitFor(() => expect(screen.queryByText('Okänd webbläsare')).toBeNull())
  expect(screen.getByText('Den här webbläsaren')).toBeVisible()
})
