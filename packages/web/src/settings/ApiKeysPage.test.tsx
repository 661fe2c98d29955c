import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { makeFragmentData } from '../graphql/fragment-masking.ts'
import type { ApiKeyFactsFragment } from '../graphql/graphql.ts'
import { people } from '../test/people.ts'
import { refusal } from '../test/refusal.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer, answerChange } from '../test/server.ts'
import {
  apiKeyFragment,
  apiKeyHistoryDocument,
  apiKeysDocument,
  createApiKeyDocument,
  renameApiKeyDocument,
  revokeApiKeyDocument,
  rotateApiKeyDocument,
} from './apiKeyDocuments.ts'

const actions = (allowed: boolean) => (['RENAME', 'ROTATE', 'REVOKE'] as const).map((action) => ({ action, allowed }))

const facts = (name: string, about: Partial<ApiKeyFactsFragment> = {}): ApiKeyFactsFragment => ({
  id: `key-${name}`,
  name,
  state: 'ACTIVE',
  version: 1,
  scopes: ['READ', 'WRITE'],
  prefix: 'samop_Ab12',
  createdBy: { id: people.admin.id, name: people.admin.name },
  createdAt: '2026-11-01T08:00:00Z',
  expiresAt: '2099-12-01T00:00:00Z',
  lastUsedAt: null,
  revokedAt: null,
  oldSecrets: [],
  availableActions: actions(true),
  ...about,
})

const masked = (key: ApiKeyFactsFragment) => ({ id: key.id, ...makeFragmentData(key, apiKeyFragment) })

function keyServer(...first: ApiKeyFactsFragment[]) {
  const keys = [...first]
  return { keys, handler: answer(apiKeysDocument, () => ({ apiKeys: keys.map(masked) })) }
}

const secret = 'samop_Zx9-very-secret-token'

test('the secret is shown once, can be copied, and leaves no trace when it is closed', async () => {
  const { keys, handler } = keyServer()
  const sent: unknown[] = []
  const create = answerChange(createApiKeyDocument, ({ input }) => {
    sent.push({ name: input.name, scopes: input.scopes, expiresOn: input.expiresOn })
    keys.unshift(facts(input.name, { scopes: ['WRITE'] }))
    return { createApiKey: { apiKey: { id: `key-${input.name}`, name: input.name }, secret, userErrors: [] } }
  })
  const { user, client } = renderApp('/settings/api-keys', { viewer: people.admin, handlers: [handler, create] })
  expect(await screen.findByText('There is no key yet')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Create a key' }))

  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Create the key' }))
  expect(dialog.getByRole('textbox', { name: /Name/ })).toHaveAccessibleDescription(/Give the key a name/)
  await user.type(dialog.getByRole('textbox', { name: /Name/ }), 'ERP')
  await user.click(dialog.getByRole('checkbox', { name: /Read/ }))
  await user.click(dialog.getByRole('checkbox', { name: /Write/ }))
  await user.click(dialog.getByRole('button', { name: 'Create the key' }))

  const shown = await screen.findByLabelText('Key')
  expect(shown).toHaveValue(secret)
  expect(sent).toEqual([{ name: 'ERP', scopes: ['WRITE'], expiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
  expect(screen.getByText(/only time it is shown/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Copy: Key' }))
  expect(await navigator.clipboard.readText()).toBe(secret)
  expect(await screen.findByText('Copied')).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.getByLabelText('Key')).toHaveValue(secret)

  await user.click(screen.getByRole('button', { name: 'I have stored it' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await screen.findByText('ERP')).toBeVisible()
  expect(document.body.innerHTML).not.toContain(secret)
  expect(JSON.stringify(client.extract())).not.toContain(secret)
})

test('a key whose answer was lost says so instead of showing nothing', async () => {
  const create = answerChange(createApiKeyDocument, () => ({
    createApiKey: { apiKey: { id: 'key-1', name: 'ERP' }, secret: null, userErrors: [] },
  }))
  const { user } = renderApp('/settings/api-keys', { viewer: people.admin, handlers: [keyServer().handler, create] })
  await user.click(await screen.findByRole('button', { name: 'Create a key' }))
  await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'ERP')
  await user.click(screen.getByRole('button', { name: 'Create the key' }))
  expect(await screen.findByText(/before it could be shown/)).toBeVisible()
})

test('a refusal shows at its field, and nothing typed is lost', async () => {
  const create = answerChange(createApiKeyDocument, () => ({
    createApiKey: {
      apiKey: null,
      secret: null,
      userErrors: [refusal('KEY_EXPIRY', 'Choose a last day after 24 Nov 2026.', 'input', 'expiresOn')],
    },
  }))
  const { user } = renderApp('/settings/api-keys', { viewer: people.admin, handlers: [keyServer().handler, create] })
  await user.click(await screen.findByRole('button', { name: 'Create a key' }))
  await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'ERP')
  await user.click(screen.getByRole('button', { name: 'Create the key' }))
  await waitFor(() => expect(screen.getByLabelText('Last day')).toHaveAccessibleDescription(/after 24 Nov 2026/))
  expect(screen.getByRole('textbox', { name: /Name/ })).toHaveValue('ERP')
})

test('a key is revoked after a question, and revoked and expired keys say so', async () => {
  const { handler } = keyServer(
    facts('ERP', { lastUsedAt: '2026-11-23T10:00:00Z' }),
    facts('Old', { state: 'EXPIRED', expiresAt: '2020-01-01T00:00:00Z', availableActions: actions(false) }),
    facts('Gone', {
      state: 'REVOKED',
      revokedAt: '2026-11-02T08:00:00Z',
      expiresAt: null,
      availableActions: actions(false),
    }),
  )
  const revoke = answerChange(revokeApiKeyDocument, ({ input }) => {
    const key = facts('ERP', { state: 'REVOKED', revokedAt: '2026-11-24T08:00:00Z' })
    expect(input.apiKeyId).toBe(key.id)
    return { revokeApiKey: { apiKey: masked(key), userErrors: [] } }
  })
  const { user } = renderApp('/settings/api-keys', {
    viewer: people.admin,
    language: 'sv',
    handlers: [handler, revoke],
  })
  const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) })
  await screen.findByText('ERP')
  expect(row('ERP')).toHaveTextContent('Aktiv')
  expect(row('ERP')).toHaveTextContent('läsa och skriva')
  expect(row('ERP')).toHaveTextContent('30 nov. 2099')
  expect(row('Old')).toHaveTextContent('Utgången')
  await user.click(screen.getByRole('button', { name: 'Åtgärder för ”Gone”' }))
  expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['Historik'])
  await user.keyboard('{Escape}')

  await user.click(screen.getByRole('button', { name: 'Åtgärder för ”ERP”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Spärra' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Spärra nyckeln ”ERP”?' }))
  expect(dialog.getByText(/Den användes senast 23 nov./)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Spärra' }))
  await waitFor(() => expect(row('ERP')).toHaveTextContent('Spärrad'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a key that expires soon says so and is rotated; the new key is shown once, the old one goes on', async () => {
  const { keys, handler } = keyServer(facts('ERP', { state: 'EXPIRING', version: 3, expiresAt: null }))
  const sent: object[] = []
  const rotate = answerChange(rotateApiKeyDocument, ({ input }) => {
    sent.push(input)
    const endsAt = String(input.oldSecretsEndAt)
    const key = facts('ERP', { prefix: 'samop_New1', oldSecrets: [{ prefix: 'samop_Ab12', endsAt }] })
    keys.splice(0, 1, key)
    return { rotateApiKey: { apiKey: masked(key), secret, userErrors: [] } }
  })
  const { user, client } = renderApp('/settings/api-keys', { viewer: people.admin, handlers: [handler, rotate] })
  const row = () => screen.getByRole('row', { name: /ERP/ })
  await screen.findByText('ERP')
  expect(row()).toHaveTextContent('Expires soon')
  await choose(user, 'ERP', 'Rotate')
  const dialog = within(await screen.findByRole('dialog', { name: 'Rotate the key “ERP”' }))
  await user.selectOptions(dialog.getByRole('combobox', { name: 'How long the old key goes on' }), '1 day')
  expect(dialog.getByText(/It stops working/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Make the new key' }))
  expect(await screen.findByLabelText('Key')).toHaveValue(secret)
  expect(sent).toMatchObject([
    { apiKeyId: 'key-ERP', expectedVersion: 3, oldSecretsEndAt: expect.any(String), expiresOn: expect.any(String) },
  ])
  await user.click(screen.getByRole('button', { name: 'I have stored it' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(row()).toHaveTextContent('samop_Ab12… works until'))
  expect(row()).toHaveTextContent('Active')
  expect(JSON.stringify(client.extract())).not.toContain(secret)
})

test('a key that ends within the week cannot be left on beyond its last day when it is rotated', async () => {
  const expiresAt = Temporal.Now.instant()
    .toZonedDateTimeISO('UTC')
    .add({ days: 4 })
    .startOfDay()
    .toInstant()
    .toString()
  const { handler } = keyServer(facts('ERP', { state: 'EXPIRING', expiresAt }))
  const sent: object[] = []
  const rotate = answerChange(rotateApiKeyDocument, ({ input }) => {
    sent.push(input)
    return { rotateApiKey: { apiKey: masked(facts('ERP')), secret, userErrors: [] } }
  })
  const { user } = renderApp('/settings/api-keys', { viewer: people.admin, handlers: [handler, rotate] })
  await choose(user, 'ERP', 'Rotate')
  const dialog = within(await screen.findByRole('dialog', { name: 'Rotate the key “ERP”' }))
  const overlap = dialog.getByRole('combobox', { name: 'How long the old key goes on' })
  expect(
    within(overlap)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Not at all', '1 hour', '1 day', expect.stringMatching(/^Until its last day, \d+ \w+ \d{4}$/)])
  await user.clear(dialog.getByLabelText('New last day'))
  await user.type(dialog.getByLabelText('New last day'), '2020-01-01')
  await user.click(dialog.getByRole('button', { name: 'Make the new key' }))
  expect(sent).toEqual([])
  await waitFor(() => expect(dialog.getByLabelText('New last day')).toHaveFocus())
  expect(dialog.getByLabelText('New last day')).toHaveAccessibleDescription(/Choose a day after today/)
  await user.clear(dialog.getByLabelText('New last day'))
  await user.click(dialog.getByRole('button', { name: 'Make the new key' }))
  await screen.findByLabelText('Key')
  const ends = Temporal.Instant.from(expiresAt).subtract({ minutes: 1 }).toString()
  expect(sent).toMatchObject([{ oldSecretsEndAt: ends, expiresOn: null }])
})

test('a key is renamed, and its History says what happened to it', async () => {
  const { handler } = keyServer(facts('ERP'))
  const rename = answerChange(renameApiKeyDocument, ({ input }) => ({
    renameApiKey: { apiKey: masked({ ...facts('ERP'), name: input.name }), userErrors: [] },
  }))
  const actor = { id: people.admin.id, name: people.admin.name }
  const history = answer(apiKeyHistoryDocument, () => ({
    node: {
      __typename: 'ApiKey' as const,
      id: 'key-ERP',
      history: {
        edges: [{ node: { id: 'h1', at: '2026-11-01T08:00:00Z', text: 'Created the API key ERP', actor } }],
      },
    },
  }))
  const { user } = renderApp('/settings/api-keys', { viewer: people.admin, handlers: [handler, rename, history] })
  await choose(user, 'ERP', 'Rename')
  const dialog = within(await screen.findByRole('dialog', { name: 'Rename the key “ERP”' }))
  const name = dialog.getByRole('textbox', { name: /Name/ })
  await user.clear(name)
  await user.type(name, 'Warehouse')
  await user.click(dialog.getByRole('button', { name: 'Rename' }))
  expect(await screen.findByText('Warehouse')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await choose(user, 'Warehouse', 'History')
  expect(await screen.findByText('Created the API key ERP')).toBeVisible()
})

test('the endpoint and header can be copied; a user of the same partner does not find the page', async () => {
  const admin = renderApp('/settings/api-keys', { viewer: people.admin, handlers: [keyServer().handler] })
  expect(await screen.findByText('http://samop.test/graphql')).toBeVisible()
  expect(screen.getByText('Authorization: Bearer <key>')).toBeVisible()
  admin.unmount()
  const swedish = renderApp('/settings/api-keys', {
    viewer: people.admin,
    language: 'sv',
    handlers: [keyServer().handler],
  })
  expect(await screen.findByText('Authorization: Bearer <nyckel>')).toBeVisible()
  swedish.unmount()
  renderApp('/settings/api-keys', { viewer: people.user })
  expect(await screen.findByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
})

async function choose(user: ReturnType<typeof renderApp>['user'], key: string, action: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: `Actions for “${key}”` }))
  await user.click(await screen.findByRole('menuitem', { name: action }))
}
