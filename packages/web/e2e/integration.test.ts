import { createClient } from 'graphql-ws'
import { afterAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { withKey } from './harness/api.ts'
import { seeStatus } from './harness/claimPage.ts'
import { draftClaim, type MadeClaim } from './harness/claims.ts'
import { oneStory } from './harness/oneStory.ts'
import { makeStage } from './harness/stage.ts'

interface ClaimEvent {
  cursor: string
  event: { kind: string; text: string; actor: { name: string } }
  claim: { id: string; number: string; status: string }
}

const stage = makeStage()
oneStory()
let karin: Page
let key: string
let claim: MadeClaim
let socket: ReturnType<typeof follow> | undefined
let lastSeen: string | undefined
const seen: ClaimEvent[] = []

afterAll(() => socket?.end())

test('The admin makes a key on the page; it is shown once', async () => {
  karin = await stage.enter('admin@nordlys.example')
  await karin.getByRole('link', { name: 'API keys' }).click()
  await karin.getByRole('button', { name: 'Create a key' }).click()
  const dialog = karin.getByRole('dialog')
  await dialog.getByLabel('Name').fill('ERP')
  await dialog.getByRole('checkbox', { name: /^Write/ }).check()
  await dialog.getByRole('button', { name: 'Create the key' }).click()
  const shown = karin.getByRole('alertdialog', { name: 'Copy the key “ERP” now' })
  key = await shown.getByRole('textbox', { name: 'Key' }).inputValue()
  await shown.getByRole('button', { name: 'I have stored it' }).click()
  await karin.getByRole('row', { name: /ERP/ }).getByRole('cell', { name: 'Active' }).waitFor()
  await karin.reload()
  await karin.getByRole('cell', { name: /^ERP/ }).waitFor()
  expect(await karin.content()).not.toContain(key)
})

test('With the key the integration creates a claim, uploads its documents, submits it and follows it', async () => {
  lastSeen = await latestCursor()
  socket = follow(stage.server.origin, key)
  claim = await draftClaim(withKey(stage.server.origin, key), 'Made by the ERP')
  await withKey(stage.server.origin, key).change('submitClaim', { claimId: claim.id, idempotencyKey: 'erp/1/submit' })
  await expect.poll(kinds).toContain('SUBMITTED')
  expect(kinds()).toEqual(['CREATED', 'LINE_ADDED', 'DOCUMENT_ATTACHED', 'DOCUMENT_ATTACHED', 'SUBMITTED'])
  // The partner's people see the claim and who made it.
  await karin.goto(`/claims/${claim.id}`)
  await seeStatus(karin, 'Submitted')
  await karin.getByRole('region', { name: 'History' }).getByText('ERP').first().waitFor()
})

test('A key never decides a claim', async () => {
  const decide = withKey(stage.server.origin, key).change('approveClaim', { claimId: claim.id })
  await expect(decide).rejects.toThrow('no key does')
})

test('The integration loses its socket while the reviewer decides; from its cursor it sees the decision, once', async () => {
  socket?.lose()
  await socket?.ended
  const reviewer = await stage.caller('reviewer@vendor.example')
  await reviewer.change('pickUpClaim', { claimId: claim.id })
  await reviewer.change('comment', { claimId: claim.id, text: 'Well documented.' }, 'claim { id }')
  await reviewer.change('approveClaim', { claimId: claim.id })

  socket = follow(stage.server.origin, key)
  await expect.poll(kinds).toContain('APPROVED')
  await reviewer.change('comment', { claimId: claim.id, text: 'Thank you.' }, 'claim { id }')
  await expect.poll(() => kinds().filter((kind) => kind === 'COMMENTED')).toHaveLength(2)
  expect(kinds().slice(5)).toEqual(['PICKED_UP', 'COMMENTED', 'APPROVED', 'COMMENTED'])
  expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(seen.length)
  const decision = seen.find(({ event }) => event.kind === 'APPROVED')
  expect(decision).toMatchObject({ claim: { status: 'APPROVED' }, event: { actor: { name: 'Anna Berg' } } })
})

test('The admin revokes the key: its socket is closed, and the key no longer works', async () => {
  await karin.goto('/settings/api-keys')
  await karin.getByRole('button', { name: 'Actions for “ERP”' }).click()
  await karin.getByRole('menuitem', { name: 'Revoke' }).click()
  await karin.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await karin.getByRole('cell', { name: 'Revoked' }).waitFor()
  expect(await socket?.ended).toBe(4403)
  await expect(withKey(stage.server.origin, key).ask('{ viewer { name } }')).rejects.toThrow('send a valid API key')
})

const kinds = () => seen.filter(({ claim: { id } }) => id === claim.id).map(({ event }) => event.kind)

/** The newest cursor, where an integration starts that does not need the past. */
async function latestCursor(): Promise<string | undefined> {
  const { claims } = await withKey(stage.server.origin, key).ask<{
    claims: { edges: { node: { history: { edges: { cursor: string }[] } } }[] }
  }>('{ claims(orderBy: UPDATED_DESC, first: 1) { edges { node { history(first: 1) { edges { cursor } } } } } }')
  return claims.edges[0]?.node.history.edges[0]?.cursor
}

/** Follows the events of the claims that the key may see, from the last cursor handled. */
function follow(origin: string, secret: string) {
  const { promise: ended, resolve: closed } = Promise.withResolvers<number>()
  const client = createClient({
    url: `${origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: { authorization: `Bearer ${secret}` },
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => {},
    on: { closed: (event) => closed((event as CloseEvent).code) },
  })
  client.subscribe<{ claimEvents: ClaimEvent }>(
    {
      query: `subscription ($after: String) { claimEvents(after: $after) {
        cursor event { kind text actor { name } } claim { id number status } } }`,
      variables: { after: lastSeen },
    },
    {
      next: ({ data }) => {
        if (!data) return
        seen.push(data.claimEvents)
        lastSeen = data.claimEvents.cursor
      },
      error: () => {},
      complete: () => {},
    },
  )
  return { ended, lose: () => client.terminate(), end: () => void client.dispose() }
}
