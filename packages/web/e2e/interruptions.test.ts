import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Caller } from './harness/api.ts'
import { attachFiles, chooseFiles, describeFile, history, seeInHistory, seeStatus } from './harness/claimPage.ts'
import { draftClaim, type MadeClaim, submitClaim } from './harness/claims.ts'
import { pdf, png } from './harness/files.ts'
import { monday } from './harness/server.ts'
import { makeStage } from './harness/stage.ts'

const stage = makeStage()
const lost = /No connection to the server/

stage.expectComplaints(
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_\w+|ERR_SOCKET_NOT_CONNECTED|ERR_EMPTY_RESPONSE|ERR_FAILED|ERR_NETWORK_CHANGED|WebSocket connection|status of 503/,
)

test('The network drops while a title is typed: it is kept, and saved once when the network is back', async () => {
  const claim = await draftClaim(await stage.caller('user@nordlys.example'), 'Before the tunnel')
  const erik = await stage.enter('user@nordlys.example')
  await erik.goto(`/claims/${claim.id}/edit`)
  await erik.getByLabel('Title').waitFor()
  await erik.context().setOffline(true)
  await erik.getByText(lost).waitFor()
  await erik.getByLabel('Title').fill('Typed in the tunnel')
  const karin = await stage.caller('admin@nordlys.example')
  await karin.change('comment', { claimId: claim.id, text: 'Said while Erik was away.' }, 'claim { id }')

  await erik.context().setOffline(false)
  await erik.getByText(lost).waitFor({ state: 'hidden' })
  await erik
    .getByText(/^Saved \d/)
    .first()
    .waitFor()
  await erik.getByRole('link', { name: 'View the claim' }).click()
  await erik.getByRole('heading', { level: 1, name: 'Typed in the tunnel' }).waitFor()
  await seeInHistory(erik, 'Said while Erik was away.')
  expect(await told(karin, claim.id, 'UPDATED')).toBe(1)
  expect(await history(erik).getByText('Said while Erik was away.').count()).toBe(1)
  await erik.context().close()
})

test('The answer to a change is lost: the page sends it again, and it is done once', async () => {
  const erik = await stage.enter('user@nordlys.example')
  const api = await stage.caller('user@nordlys.example')
  const claim = await draftClaim(api, 'Lost on the way back')
  await erik.goto(`/claims/${claim.id}/edit`)
  const lines = await loseAnswerTo(erik, 'AddClaimLine')
  await erik.getByRole('button', { name: 'Add a line' }).click()
  const form = erik.getByRole('form', { name: 'New line' })
  await form.getByLabel('Kind').selectOption('Own work (CSR)')
  await form.getByLabel('Description').fill('Hours of our own')
  await form.getByLabel(/^Amount without tax/).fill('2500')
  await form.getByRole('button', { name: 'Add the line' }).click()
  await erik.getByRole('heading', { name: 'Hours of our own' }).waitFor()
  await form.waitFor({ state: 'hidden' })
  expect(lines.asked).toBe(2)
  expect(await told(api, claim.id, 'LINE_ADDED')).toBe(2)

  await chooseFiles(erik, pdf('hours.pdf'))
  await describeFile(erik, 'hours.pdf', 'Certification statement and report (CSR)', 'Hours', 'Line 2: Hours of our own')
  await attachFiles(erik)
  await erik.getByText('Nothing is missing.').waitFor()
  const submissions = await loseAnswerTo(erik, 'SubmitClaim')
  await submit(erik)
  await seeStatus(erik, 'Submitted')
  await erik.waitForURL(`**/claims/${claim.id}`)
  expect(submissions.asked).toBe(2)
  expect(await told(api, claim.id, 'SUBMITTED')).toBe(1)
  await erik.context().close()
})

test('An answer is lost and the page is reloaded: the change is sent again but done once', async () => {
  const erik = await stage.enter('user@nordlys.example')
  const api = await stage.caller('user@nordlys.example')
  const title = 'Lost before the reload'
  await erik.getByRole('link', { name: 'Plans management' }).click()
  await erik.getByRole('link', { name: 'Co-op management of Cloud indirect reseller' }).click()
  await erik.getByRole('link', { name: 'Create a claim' }).click()
  await erik.getByLabel('Location').selectOption('Malmö')
  await erik.getByLabel('Activity').selectOption('Trade shows and exhibitions')
  await erik.getByLabel('Title').fill(title)
  await sendTwice(erik, 'CreateClaim', () => erik.getByRole('button', { name: 'Create the draft' }).click())
  await erik.waitForURL(/\/claims\/[^/]+\/edit/)
  const [, id = ''] = /claims\/([^/]+)\/edit/.exec(erik.url()) ?? []
  const { claims } = await api.ask<{ claims: { totalCount: number } }>(
    'query ($search: String!) { claims(filter: { search: $search }) { totalCount } }',
    { search: title },
  )
  expect(claims.totalCount).toBe(1)

  await erik.getByRole('button', { name: 'Add a line' }).click()
  const form = erik.getByRole('form', { name: 'New line' })
  await form.getByLabel('Kind').selectOption('Own work (CSR)')
  await form.getByLabel('Description').fill('Hours of our own')
  await form.getByLabel(/^Amount without tax/).fill('2500')
  await sendTwice(erik, 'AddClaimLine', () => form.getByRole('button', { name: 'Add the line' }).click())
  await form.waitFor({ state: 'hidden' })
  expect(await told(api, id, 'LINE_ADDED')).toBe(1)

  await erik.goto(`/claims/${id}`)
  await erik.getByLabel('Comment').fill('Said once.')
  await sendTwice(erik, 'Comment', () => erik.getByRole('button', { name: 'Comment' }).click())
  await seeInHistory(erik, 'Said once.')
  expect(await told(api, id, 'COMMENTED')).toBe(1)
  await erik.context().close()
})

test('A reviewer whose network was lost sees everything that happened meanwhile, each thing once', async () => {
  const api = await stage.caller('user@nordlys.example')
  const claim = await submitClaim(api, 'Seen from a train')
  const anna = await stage.enter('reviewer@vendor.example')
  await anna.goto(`/claims/${claim.id}`)
  await api.change('comment', { claimId: claim.id, text: 'Before.' }, 'claim { id }')
  await seeInHistory(anna, 'Before.')

  await anna.context().setOffline(true)
  await anna.getByText(lost).waitFor()
  const remarks = ['One.', 'Two.', 'Three.', 'Four.', 'Five.']
  for (const text of remarks) await api.change('comment', { claimId: claim.id, text }, 'claim { id }')
  await api.change('withdrawClaim', { claimId: claim.id })
  await anna.context().setOffline(false)
  await seeStatus(anna, 'Withdrawn')
  await seeInHistory(anna, 'Five.')
  for (const text of ['Before.', ...remarks])
    expect(await history(anna).getByText(text, { exact: true }).count(), text).toBe(1)

  // It also follows what happens next.
  await api.change('comment', { claimId: claim.id, text: 'After.' }, 'claim { id }')
  await seeInHistory(anna, 'After.')
  await anna.context().close()
})

test('The server dies during an upload: the file arrives once, and nothing of the first half remains', async () => {
  const api = await stage.caller('user@nordlys.example')
  const claim = await draftClaim(api, 'Power cut while uploading')
  const erik = await stage.enter('user@nordlys.example')
  await erik.goto(`/claims/${claim.id}/edit`)
  const network = await erik.context().newCDPSession(erik)
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_500_000 }
  await network.send('Network.emulateNetworkConditions', slow)
  await chooseFiles(erik, png('poster.png', 6_000_000))
  await describeFile(erik, 'poster.png', 'Proof of execution (PoE)', 'The poster in full size')
  await erik.getByText(/^.*Uploading, [2-9]\d%/).waitFor()
  await stage.server.kill()
  await erik.getByText(lost).waitFor()
  await network.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 })
  await stage.server.start(monday)
  await erik.getByText(lost).waitFor({ state: 'hidden' })
  expect(await erik.getByRole('listitem', { name: 'poster.png' }).getByLabel('Note').inputValue()).toBe(
    'The poster in full size',
  )
  await attachFiles(erik)
  expect(await told(api, claim.id, 'DOCUMENT_ATTACHED')).toBe(3)
  expect(incoming(stage.server.folder)).toEqual([])
  const { claim: seen } = await api.ask<{ claim: { documents: { name: string; bytes: number }[] } }>(
    'query ($id: ID!) { claim(id: $id) { documents { name bytes } } }',
    { id: claim.id },
  )
  expect(seen.documents.filter(({ name }) => name === 'poster.png')).toEqual([
    { name: 'poster.png', bytes: png('poster.png', 6_000_000).buffer.length },
  ])
  await erik.context().close()
})

test('A file is saved again after it was chosen: its card says that it has changed, not that the network is bad', async () => {
  const claim = await draftClaim(await stage.caller('user@nordlys.example'), 'Saved again')
  const folder = mkdtempSync(join(tmpdir(), 'samop-chosen-'))
  const file = join(folder, 'budget.pdf')
  writeFileSync(file, pdf('budget.pdf').buffer)
  const erik = await stage.enter('user@nordlys.example')
  await erik.goto(`/claims/${claim.id}/edit`)
  await erik.getByLabel('Title').waitFor()
  await erik.context().setOffline(true)
  await erik.getByText(lost).waitFor()
  const chooser = erik.waitForEvent('filechooser')
  await erik.getByRole('button', { name: 'Choose files' }).first().click()
  await (await chooser).setFiles(file)
  const card = erik.getByRole('listitem', { name: 'budget.pdf' })
  await card.getByText(/upload was interrupted/).waitFor()
  appendFileSync(file, 'saved again')
  await erik.context().setOffline(false)
  await card.getByText(/changed, moved or removed after it was chosen/).waitFor()
  await erik.getByText(lost).waitFor({ state: 'hidden' })
  await erik.context().close()
  rmSync(folder, { recursive: true })
})

test('A day is half typed for a while: nothing of it is saved or called wrong, and the whole day is saved once', async () => {
  const claim = await draftClaim(await stage.caller('user@nordlys.example'), 'Half a day')
  const erik = await stage.enter('user@nordlys.example')
  await erik.goto(`/claims/${claim.id}/edit`)
  const day = erik.getByLabel('First day of the activity')
  await day.waitFor()
  const sent: string[] = []
  erik.on('request', (request) => {
    const [, saved] = /"activityFrom":"([^"]*)"/.exec(request.postData() ?? '') ?? []
    if (saved !== undefined) sent.push(saved)
  })
  await erik.clock.install()
  await day.focus()
  await erik.keyboard.press('ControlOrMeta+a')
  // One could read a whole day already: 10 October of the year 2, then 20, then 202.
  for (const typed of ['10 Oct 2', '0', '2']) {
    await erik.keyboard.type(typed)
    await erik.clock.runFor(4_000)
  }
  expect(sent).toEqual([])
  expect(await day.getAttribute('aria-invalid')).not.toBe('true')
  await erik.keyboard.type('6')
  await erik.clock.runFor(10_000)
  await expect.poll(() => sent).toEqual(['2026-10-10'])
  await erik.context().close()
})

test('The server dies while a claim is being submitted: when it is back, the claim is submitted once', async () => {
  const api = await stage.caller('user@nordlys.example')
  const claim = await draftClaim(api, 'Power cut while submitting')
  const erik = await stage.enter('user@nordlys.example')
  await erik.goto(`/claims/${claim.id}/edit`)
  await erik.getByText('Nothing is missing.').waitFor()
  const asked = erik.waitForRequest((request) => request.postData()?.includes('"operationName":"SubmitClaim"') ?? false)
  await submit(erik)
  await asked
  await stage.server.kill()
  await stage.server.start(monday)
  await seeStatus(erik, 'Submitted')
  expect(await told(api, claim.id, 'SUBMITTED')).toBe(1)
  await erik.context().close()
})

test('Whenever the server dies, acknowledged changes are there, nothing is half done, and a repeat is done once', async () => {
  const api = await stage.caller('user@nordlys.example')
  for (const milliseconds of [3, 12, 30]) {
    const before = await reserved(api)
    const claims: MadeClaim[] = []
    for (let count = 0; count < 5; count += 1) claims.push(await draftClaim(api, `Storm ${milliseconds}.${count}`))
    const keys = claims.map(() => randomUUID())
    const once = (index: number) =>
      api.change('submitClaim', { claimId: claims[index]?.id, idempotencyKey: keys[index] }, 'claim { status }')
    const asked = claims.map((_, index) =>
      once(index).then(
        () => true,
        () => false,
      ),
    )
    await new Promise((done) => setTimeout(done, milliseconds))
    await stage.server.kill()
    const acknowledged = await Promise.all(asked)

    await stage.server.start(monday)
    const states = await Promise.all(claims.map(({ id }) => stateOf(api, id)))
    const submitted = states.filter(({ status }) => status === 'SUBMITTED')
    for (const [index, { status, told: times, clocks }] of states.entries()) {
      if (acknowledged[index]) expect(status).toBe('SUBMITTED')
      expect(times).toBe(status === 'SUBMITTED' ? 1 : 0)
      expect(clocks).toEqual(status === 'SUBMITTED' ? ['REVIEW'] : ['SUBMIT'])
    }
    expect(await reserved(api)).toBe(before + submitted.length * 12_000)

    for (const index of claims.keys()) await once(index)
    for (const { id } of claims) expect((await stateOf(api, id)).told).toBe(1)
    expect(await reserved(api)).toBe(before + claims.length * 12_000)
  }
})

test('After all that History is whole: no entry is missing or altered', async () => {
  await stage.server.stop()
  const cli = resolve(import.meta.dirname, '../../server/dist/src/cli.js')
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], SAMOP_DATA: stage.server.folder }
  const said = execFileSync(process.execPath, [cli, 'audit', 'verify'], { env, encoding: 'utf8' })
  expect(said).toMatch(/^History holds: \d+ events of \d+ subjects/)
})

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit claim' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Submit claim' }).click()
}

/** The server carries out the first such change, but its answer never reaches the page. */
async function loseAnswerTo(page: Page, mutation: string): Promise<{ asked: number }> {
  const seen = { asked: 0 }
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(`"operationName":"${mutation}"`)) return route.fallback()
    seen.asked += 1
    if (seen.asked > 1) return route.fallback()
    await route.fetch()
    await route.abort('connectionreset')
  })
  return seen
}

/** Sends a change whose answers are lost, those of the page's own repeats too, reloads the page and sends it again. */
async function sendTwice(page: Page, mutation: string, send: () => Promise<void>): Promise<void> {
  const carriedOut = Promise.withResolvers<void>()
  const isIt = (data: string | null) => data?.includes(`"operationName":"${mutation}"`) ?? false
  await page.route('**/graphql', async (route) => {
    if (!isIt(route.request().postData())) return route.fallback()
    // a repeat may be under way when the page is left
    await route.fetch().catch(() => undefined)
    carriedOut.resolve()
    await route.abort('connectionreset').catch(() => undefined)
  })
  await send()
  await carriedOut.promise
  await page.reload()
  await page.unroute('**/graphql')
  await send()
}

interface State {
  status: string
  told: number
  clocks: string[]
}

async function stateOf({ ask }: Caller, id: string): Promise<State> {
  const { claim } = await ask<{
    claim: { status: string; deadlines: { clock: string; state: string }[]; history: { totalCount: number } }
  }>(
    'query ($id: ID!) { claim(id: $id) { status deadlines { clock state } history(kinds: [SUBMITTED]) { totalCount } } }',
    { id },
  )
  const running = claim.deadlines.filter(({ state }) => state === 'RUNNING').map(({ clock }) => clock)
  return { status: claim.status, told: claim.history.totalCount, clocks: running }
}

/** How many events of that kind History has. */
async function told({ ask }: Caller, id: string, kind: string): Promise<number> {
  const { claim } = await ask<{ claim: { history: { totalCount: number } } }>(
    'query ($id: ID!, $kinds: [EventKind!]) { claim(id: $id) { history(kinds: $kinds) { totalCount } } }',
    { id, kinds: [kind] },
  )
  return claim.history.totalCount
}

async function reserved({ ask }: Caller): Promise<number> {
  const { funds } = await ask<{
    funds: {
      edges: { node: { reserved: { amount: string }; program: { name: string }; usagePeriod: { label: string } } }[]
    }
  }>('{ funds { edges { node { reserved { amount } program { name } usagePeriod { label } } } } }')
  const fund = funds.edges.find(
    ({ node }) => node.program.name.startsWith('Cloud') && node.usagePeriod.label === 'FY26 H2',
  )
  return Number(fund?.node.reserved.amount)
}

/** The files that unfinished uploads have left behind. */
function incoming(folder: string): string[] {
  const place = join(folder, 'documents', 'incoming')
  return readdirSync(place).flatMap((node) => readdirSync(join(place, node)))
}
