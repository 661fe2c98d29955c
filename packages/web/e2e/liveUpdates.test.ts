import type { Page } from 'playwright-core'
import { expect, test, type TestContext } from 'vitest'
import { history, seeInHistory, seeStatus } from './harness/claimPage.ts'
import { draftClaim, submitClaim } from './harness/claims.ts'
import { type Relay, startRelay } from './harness/relay.ts'
import { type Email, makeStage } from './harness/stage.ts'

const stage = makeStage()
stage.expectComplaints(
  /WebSocket connection|ERR_FAILED|Failed to load resource|preload CSS|dynamically imported module/,
)

async function ownRelay(context: TestContext): Promise<Relay> {
  const relay = await startRelay(stage.server.origin)
  context.onTestFinished(() => relay.close())
  return relay
}

const lost = /No connection to the server/
const notLive = /Live updates do not get through on this network/

/** Signs in on the other side of the relay. */
async function enter(email: Email, relay: Relay): Promise<Page> {
  const page = await stage.visit()
  await page.goto(`${relay.origin}/sign-in`)
  await page.getByRole('button', { name: email }).click()
  await page.getByRole('heading', { level: 1 }).and(page.locator('#main h1')).waitFor()
  return page
}

/** All that the line of the connection has said, each text as it came. */
async function noteWhatIsSaid(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    const note = () => {
      const text = document.body.innerText.match(/No connection to the server|Live updates do not get through/)?.[0]
      if (text !== said.at(-1)) said.push(text ?? '')
    }
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { said })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter((text) => text !== ''))
}

test.concurrent('Where the network lets no WebSocket through, the page says so once, and learns of a change within a minute', async (context) => {
  const relay = await ownRelay(context)
  relay.letsSockets = false
  const api = await stage.caller('user@nordlys.example')
  const reviewer = await stage.caller('reviewer@vendor.example')
  const claim = await submitClaim(api, 'Behind a strict proxy')
  const erik = await enter('user@nordlys.example', relay)
  const said = await noteWhatIsSaid(erik)
  await erik.getByText(notLive).waitFor({ timeout: 40_000 })
  await erik.goto(`${relay.origin}/claims/${claim.id}`)
  const saidThere = await noteWhatIsSaid(erik)
  await seeStatus(erik, 'Submitted')
  await erik.getByText(notLive).waitFor({ timeout: 40_000 })
  await reviewer.change('pickUpClaim', { claimId: claim.id })
  await standingWithin(erik, 'Under review', 60_000)
  await reviewer.change('comment', { claimId: claim.id, text: 'Where is the map?' }, 'claim { id }')
  await history(erik).getByText('Where is the map?').waitFor({ timeout: 60_000 })
  expect(await history(erik).getByText('Picked up the claim').count()).toBe(1)
  expect([await said(), await saidThere()].flat().filter((text) => lost.test(text))).toEqual([])
  expect(await saidThere()).toHaveLength(1)
  const before = relay.tried
  expect(before).toBeLessThan(25)

  // Work goes on meanwhile.
  await erik.getByLabel('Comment').fill('It comes tomorrow.')
  await erik.getByRole('button', { name: 'Comment', exact: true }).click()
  await seeInHistory(erik, 'It comes tomorrow.')

  // And when the network is another one, what happens comes by itself again.
  relay.letsSockets = true
  await erik.evaluate(() => window.dispatchEvent(new Event('online')))
  await erik.getByText(notLive).waitFor({ state: 'hidden' })
  await reviewer.change('comment', { claimId: claim.id, text: 'Thank you.' }, 'claim { id }')
  await seeInHistory(erik, 'Thank you.')
  for (const text of ['Where is the map?', 'It comes tomorrow.', 'Thank you.'])
    expect(await history(erik).getByText(text).count(), text).toBe(1)
  await erik.context().close()
})

test.concurrent('A WebSocket that looks open but carries nothing is given up on both sides, and what happened shows once', async (context) => {
  const api = await stage.caller('user@nordlys.example')
  const relay = await ownRelay(context)
  const claim = await submitClaim(api, 'A laptop that slept')
  const anna = await enter('reviewer@vendor.example', relay)
  await anna.goto(`${relay.origin}/claims/${claim.id}`)
  await seeStatus(anna, 'Submitted')
  await api.change('comment', { claimId: claim.id, text: 'Before.' }, 'claim { id }')
  await seeInHistory(anna, 'Before.')
  const said = await noteWhatIsSaid(anna)
  relay.freeze()
  await api.change('comment', { claimId: claim.id, text: 'Meanwhile.' }, 'claim { id }')
  await api.change('withdrawClaim', { claimId: claim.id })
  await standingWithin(anna, 'Withdrawn', 35_000)
  await seeInHistory(anna, 'Meanwhile.')
  await context.expect.poll(() => relay.givenUp, { timeout: 35_000 }).toBeGreaterThan(0)
  relay.thaw()
  await api.change('comment', { claimId: claim.id, text: 'After.' }, 'claim { id }')
  await seeInHistory(anna, 'After.')
  for (const text of ['Before.', 'Meanwhile.', 'After.'])
    expect(await history(anna).getByText(text, { exact: true }).count(), text).toBe(1)
  expect(await said()).toEqual([])
  await anna.context().close()
})

test.concurrent('The code of the WebSocket could not be loaded at first: it is tried again, not too often, and the page is live without a reload', async (context) => {
  const api = await stage.caller('user@nordlys.example')
  const claim = await submitClaim(api, 'A gap of two seconds')
  const anna = await stage.enter('reviewer@vendor.example')
  const blocked = { until: 0, times: 0 }
  let asked = 0
  anna.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked += 1
  })
  await anna.route(/\/assets\/[^/]+\.js/, async (route) => {
    const answer = await route.fetch()
    if (!(await answer.text()).includes('graphql-transport-ws')) return route.fulfill({ response: answer })
    blocked.until ||= Date.now() + 4_000
    if (Date.now() > blocked.until) return route.fulfill({ response: answer })
    blocked.times += 1
    await route.abort()
  })
  await anna.goto('/review?tab=all')
  await anna.getByRole('row').nth(3).waitFor()
  const before = asked
  await context.expect.poll(() => blocked.times, { timeout: 10_000 }).toBeGreaterThan(1)
  await context.expect.poll(() => Date.now() > blocked.until, { timeout: 10_000 }).toBe(true)
  await anna.getByText(notLive).waitFor({ state: 'hidden', timeout: 30_000 })
  expect(asked - before).toBeLessThan(6)
  await api.change('updateClaim', { claimId: claim.id }).catch(() => undefined)
  await api.change('withdrawClaim', { claimId: claim.id })
  await anna
    .getByRole('row', { name: new RegExp(claim.number) })
    .getByText('Withdrawn')
    .waitFor()
  await anna.context().close()
})

test.concurrent('A tab from before an upgrade says that there is a new version, whatever file is gone, and keeps what was typed', async () => {
  const claim = await draftClaim(await stage.caller('user@nordlys.example'), 'Typed before the upgrade')
  for (const gone of [/\/assets\/[^/]+\.css$/, /\/assets\/[^/]+\.js$/]) {
    const erik = await stage.enter('admin@nordlys.example')
    await erik.goto(`/claims/${claim.id}`)
    await erik.getByLabel('Comment').fill('Not sent yet')
    await erik.route(gone, (route) => route.fulfill({ status: 404, body: '' }))
    await erik.getByRole('link', { name: 'API keys' }).click()
    await erik.getByText('A new version is available', { exact: true }).waitFor()
    // Whoever goes elsewhere first and comes back finds the card again, not a page without its looks.
    await erik.goBack()
    await erik.getByRole('link', { name: 'API keys' }).click()
    await erik.getByText('A new version is available', { exact: true }).waitFor()
    await erik.unroute(gone)
    await erik.getByRole('button', { name: 'Reload' }).click()
    await erik.getByRole('heading', { level: 1, name: 'API keys' }).waitFor()
    await erik.goBack()
    expect(await erik.getByLabel('Comment').inputValue()).toBe('Not sent yet')
    await erik.context().close()
  }
})

test.concurrent('A change that the server knows no more since an upgrade says so, and what was typed outlives the reload', async () => {
  const claim = await draftClaim(await stage.caller('user@nordlys.example'), 'Asked as before the upgrade')
  const erik = await stage.enter('admin@nordlys.example')
  await erik.goto(`/claims/${claim.id}`)
  await erik.getByLabel('Comment').fill('Sent too late')
  const ofAnotherVersion = (body: string | null) => body?.replace(/(?<="sha256Hash":")[0-9a-f]+/g, '0'.repeat(64))
  await erik.route(/\/graphql$/, (route) => {
    const postData = ofAnotherVersion(route.request().postData())
    return route.continue(postData ? { postData } : {})
  })
  await erik.getByRole('button', { name: 'Comment', exact: true }).click()
  const bar = erik.getByRole('status').filter({ hasText: 'this page is too old for it' })
  await bar.waitFor()
  expect(await erik.getByLabel('Comment').inputValue()).toBe('Sent too late')
  await erik.unroute(/\/graphql$/)
  await bar.getByRole('button', { name: 'Reload' }).click()
  await bar.waitFor({ state: 'hidden' })
  await erik.getByRole('button', { name: 'Comment', exact: true }).waitFor()
  expect(await erik.getByLabel('Comment').inputValue()).toBe('Sent too late')
  await erik.getByRole('button', { name: 'Comment', exact: true }).click()
  await seeInHistory(erik, 'Sent too late')
  await erik.context().close()
})

async function standingWithin(page: Page, status: string, timeout: number): Promise<void> {
  const where = page.getByRole('region', { name: 'Where the claim stands' })
  await where.getByText(status, { exact: true }).first().waitFor({ timeout })
}
