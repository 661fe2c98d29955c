import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startJobs } from '../src/jobs/startJobs.ts'
import { tidyUp } from '../src/tidyUp.ts'
import { draftClaim, move, submitted, underReview } from './harness/claims.ts'
import { joinNordlys, makeKey, revokeKey } from './harness/people.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

interface Seen {
  readonly id: string
  readonly state: string
  readonly name: string
  readonly rowCount: number | null
  readonly writtenCount: number
  readonly url: string | null
  readonly failure: string | null
  readonly expiresAt: string
}

let story: Story
beforeAll(async () => {
  story = await startStory()
  await draftClaim(story, { amount: '100.00', title: '=HYPERLINK("http://evil.example";"Open")' })
  await submitted(story, { amount: '1234.50', title: 'Mässa; Göteborg' })
  await underReview(story, { amount: '10.00', title: '+46 8 123' })
  await submitted(story, { who: 'foreignAdmin', amount: '77.00', title: 'Messe Berlin' })
})
afterAll(() => story.stop())

type Asking = Parameters<Story['ask']>[3]
const fields = 'id state name rowCount writtenCount url failure expiresAt'

const ask = async (who: Who | null, input: object = {}, asking: Asking = {}) => {
  const query = `mutation($input: ExportClaimsInput!) { exportClaims(input: $input) { export { ${fields} } userErrors { code message } } }`
  return (
    await story.data<{ exportClaims: { export: Seen | null; userErrors: { code: string; message: string }[] } }>(
      who,
      query,
      { input },
      asking,
    )
  ).exportClaims
}

const read = async (who: Who | null, id: string, asking: Asking = {}) =>
  (
    await story.data<{ node: Seen | null }>(
      who,
      `query($id: ID!) { node(id: $id) { ... on Export { ${fields} } } }`,
      { id },
      asking,
    )
  ).node

const download = (who: Who | null, url: string, asking: Asking = {}) =>
  story.http.inject({ method: 'GET', url, headers: story.headersOf(who, asking) })

/** The file of a new export, as text. */
const exported = async (who: Who | null, input: object = {}, asking: Asking = {}) => {
  const { export: accepted } = await ask(who, input, asking)
  await story.doJobs()
  const done = await read(who, accepted!.id, asking)
  expect(done).toMatchObject({ state: 'DONE', failure: null })
  return (await download(who, done!.url!, asking)).body
}

const linesOf = (file: string) => file.replace('\uFEFF', '').trimEnd().split('\r\n')

describe('a partner', () => {
  test('gets every claim of their own, and none of another partner', async () => {
    const lines = linesOf(await exported('user'))
    expect(lines).toHaveLength(4)
    expect(lines.slice(1).every((line) => line.startsWith('"NOR-'))).toBe(true)
    expect(lines.join()).not.toMatch(/Messe Berlin|Reviewer|Rita Ray/)
  })

  test('gets only the claims that the filter finds', async () => {
    const lines = linesOf(await exported('user', { filter: { statuses: ['SUBMITTED'], search: 'mässa' } }))
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('Mässa; Göteborg')
  })

  test('cannot widen it to another partner by a filter', async () => {
    expect(linesOf(await exported('user', { filter: { partnerId: story.fabrikam.partnerId } }))).toHaveLength(1)
  })

  test('opens it in a spreadsheet of either language, where no title runs as a formula', async () => {
    const english = await exported('user', { language: 'EN' })
    expect(english.startsWith('\uFEFF"Number","Partner","Program","Usage period","Status","Title"')).toBe(true)
    expect(english).toContain('"1234.50","","SEK"'.replace('""', ''))
    expect(english).toContain(`"'=HYPERLINK(""http://evil.example"";""Open"")"`)
    expect(english).toContain(`"'+46 8 123"`)
    const swedish = await exported('user', { language: 'SV' })
    expect(swedish.startsWith('\uFEFF"Nummer";"Partner";"Program";"Användningsperiod";"Status";"Rubrik"')).toBe(true)
    expect(swedish).toMatch(/"Inskickat";"Mässa; Göteborg";"2026-10-05";"2026-10-07";"1234,50";;"SEK";"2026-11-23"/)
  })

  test('limited to a location gets no more than its claims', async () => {
    const { token } = await joinNordlys(story, {
      role: 'INCENTIVES_USER',
      programIds: undefined,
      locationIds: [story.nordlys.locationIds[1]!],
    })
    expect(linesOf(await exported(null, {}, { token }))).toHaveLength(1)
  })
})

describe('the vendor’s people', () => {
  test('get the claims of every partner that were submitted, with their reviewers', async () => {
    const file = await exported('reviewer')
    expect(linesOf(file)).toHaveLength(4)
    expect(file).toMatch(/"Reviewer"\r\n/)
    expect(file).toMatch(/"'\+46 8 123".*"Review","2026-11-25","Rita Ray"/)
    expect(file).toContain('Messe Berlin')
    expect(file).not.toContain('HYPERLINK')
  })

  test('find in it what their search finds', async () => {
    expect(linesOf(await exported('finance', { filter: { search: 'messe' } }))).toHaveLength(2)
  })
})

describe('an export', () => {
  test('is told at once as waiting, and by whom it was asked alone', async () => {
    const { export: accepted } = await ask('user')
    expect(accepted).toMatchObject({ state: 'WAITING', rowCount: null, writtenCount: 0, url: null })
    await story.doJobs()
    expect(await read('user', accepted!.id)).toMatchObject({ state: 'DONE', rowCount: 3, writtenCount: 3 })
    for (const other of ['admin', 'foreignAdmin', 'reviewer', 'auditor'] as const) {
      expect(await read(other, accepted!.id)).toBeNull()
      expect((await download(other, `/exports/${accepted!.id}`)).statusCode).toBe(404)
    }
    expect((await download(null, `/exports/${accepted!.id}`)).statusCode).toBe(401)
    const query = `{ exports(first: 2) { totalCount edges { node { id state } } pageInfo { hasNextPage endCursor } } }`
    type Page = { exports: { totalCount: number; edges: { node: Seen }[]; pageInfo: { hasNextPage: boolean } } }
    const { exports } = await story.data<Page>('user', query)
    expect(exports.edges[0]!.node).toMatchObject({ id: accepted!.id, state: 'DONE' })
    expect(exports.pageInfo.hasNextPage).toBe(true)
    expect((await story.data<Page>('admin', query)).exports).toMatchObject({ totalCount: 0, edges: [] })
  })

  test('is downloaded as a file to save, which no browser opens as a page', async () => {
    const { export: accepted } = await ask('user', { language: 'SV' })
    expect((await download('user', `/exports/${accepted!.id}`)).statusCode).toBe(404)
    await story.doJobs()
    const { headers, rawPayload } = await download('user', `/exports/${accepted!.id}`)
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(rawPayload.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    expect(headers['content-disposition']).toBe(
      `attachment; filename="ansprak 2026-11-23.csv"; filename*=UTF-8''anspr%C3%A5k%202026-11-23.csv`,
    )
  })

  test('is asked for by a key that reads, and is the key’s own', async () => {
    const { id, secret } = await makeKey(story, ['READ'])
    expect(linesOf(await exported(null, {}, { key: secret }))).toHaveLength(4)
    const { export: late } = await ask(null, {}, { key: secret })
    expect(await read('admin', late!.id)).toBeNull()
    await revokeKey(story, id)
    await story.doJobs()
    const rows = await asOwner(`select state, failure, written_count from export where id = '${late!.id}'`)
    expect(rows).toEqual([{ state: 'FAILED', failure: 'NO_ACCESS', written_count: 0 }])
  })

  test('is refused in words when three are being written, and for a filter that says nothing', async () => {
    for (let index = 0; index < 3; index += 1) await ask('admin')
    const { export: fourth, userErrors } = await ask('admin', {}, { language: 'sv' })
    expect(fourth).toBeNull()
    expect(userErrors).toEqual([
      { code: 'MOST_EXPORTS', message: 'Du har 3 exporter som fortfarande skrivs. Vänta tills en är klar.' },
    ])
    await story.doJobs()
    const query = 'mutation($input: ExportClaimsInput!) { exportClaims(input: $input) { export { id } } }'
    const { errors } = await story.ask('admin', query, { input: { filter: { programId: 'nonsense' } } })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.programId' })
  })

  test('is accepted once for its key, and then told as it is now', async () => {
    const first = await ask('user', { idempotencyKey: 'once' })
    await story.doJobs()
    const again = await ask('user', { idempotencyKey: 'once' })
    expect(again.export).toMatchObject({ id: first.export!.id, state: 'DONE' })
  })

  test('goes on after the last page that was finished, whatever a node that ended left behind it', async () => {
    const { export: accepted } = await ask('user')
    await story.doJobs()
    const whole = await download('user', `/exports/${accepted!.id}`)
    const file = join(story.services.config.documentsFolder, 'exports', `${accepted!.id}.csv`)
    const [head] = whole.body.split('\r\n')
    const at = Buffer.byteLength(`${head}\r\n`)
    // As if the node had ended after it wrote a page, and before it said so.
    writeFileSync(file, Buffer.concat([whole.rawPayload.subarray(0, at), Buffer.alloc(100_000, 'x')]))
    await asOwner(
      `update export set state = 'RUNNING', bytes = ${at}, written_count = 0, place = '{"key":"infinity","id":"ffffffff-ffff-ffff-ffff-ffffffffffff"}' where id = '${accepted!.id}'`,
      `select graphile_worker.add_job('export', json_build_object('id', '${accepted!.id}'))`,
    )
    await story.doJobs()
    expect((await download('user', `/exports/${accepted!.id}`)).body).toBe(whole.body)
  })

  test('goes on when the node that began it was killed, as soon as another one looks', async () => {
    const { export: accepted } = await ask('user')
    await asOwner(
      `update graphile_worker._private_jobs set locked_by = 'pool-of-a-dead-node', locked_at = now(), attempts = 1`,
    )
    await story.doJobs()
    expect(await read('user', accepted!.id)).toMatchObject({ state: 'WAITING' })
    const stop = startJobs(story.services, story.database.appUrl)
    await expect.poll(() => read('user', accepted!.id), { timeout: 10_000 }).toMatchObject({ state: 'DONE' })
    await stop()
  })

  test('is told in the bell of the one who asked, once it is done, and to nobody else', async () => {
    const bellOf = async (who: Who, language: 'en' | 'sv' = 'en') => {
      type Bell = { notifications: { unreadCount: number; edges: { node: { kind: string; text: string } }[] } }
      const query = '{ notifications(first: 100) { unreadCount edges { node { kind text } } } }'
      const { notifications } = await story.data<Bell>(who, query, {}, { language })
      return notifications.edges.map(({ node }) => node).filter(({ kind }) => kind.startsWith('EXPORT_'))
    }
    for (const who of ['auditor', 'manager'] as const) {
      expect(await bellOf(who)).toEqual([])
      await ask(who)
      await settled(story)
      expect(await bellOf(who)).toEqual([])
      await story.doJobs()
      await settled(story)
    }
    const kind = 'EXPORT_DONE'
    expect(await bellOf('auditor')).toEqual([{ kind, text: 'The export for Ada Ask is ready; rows: 3' }])
    expect(await bellOf('manager', 'sv')).toEqual([{ kind, text: 'Exporten åt Petra Palm är klar; antal rader: 3' }])
    expect(await bellOf('foreignAdmin')).toEqual([])
    const query =
      '{ administration(first: 1, filter: { kinds: [EXPORT_DONE] }) { edges { node { text actor { name } } } } }'
    type Told = { administration: { edges: { node: { text: string } }[] } }
    const { administration } = await story.data<Told>('admin', query)
    expect(administration.edges[0]!.node.text).toMatch(/^The export for (Nils Ek|Astrid Berg) is ready/)
  })

  test('is deleted with its file after a week', async () => {
    const { export: accepted } = await ask('user')
    await story.doJobs()
    const folder = join(story.services.config.documentsFolder, 'exports')
    expect(existsSync(join(folder, `${accepted!.id}.csv`))).toBe(true)
    story.moveTo(Temporal.Instant.from(accepted!.expiresAt).add({ seconds: 1 }).toString())
    expect((await download('user', `/exports/${accepted!.id}`)).statusCode).toBe(404)
    await tidyUp(story.services)
    expect(await read('user', accepted!.id)).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })
})

test('no caller’s transaction sees or queues a job', async () => {
  await ask('user')
  const client = new Client({ connectionString: story.database.appUrl })
  await client.connect()
  try {
    expect((await client.query('select from graphile_worker._private_jobs')).rowCount).toBe(0)
    await expect(client.query(`select graphile_worker.add_job('export', '{}'::json)`)).rejects.toThrow(
      /row-level security/,
    )
    await expect(client.query('drop table graphile_worker._private_jobs')).rejects.toThrow(/must be owner/)
  } finally {
    await client.end()
  }
})

const asOwner = async (...statements: string[]) => {
  const client = new Client({ connectionString: story.database.ownerUrl })
  await client.connect()
  try {
    let rows: unknown[] = []
    for (const statement of statements) ({ rows } = await client.query(statement))
    return rows
  } finally {
    await client.end()
  }
}

/** Asks for a list; answers its lines. */
const listed = async (who: Who, list: string, filter?: object, language = 'EN') => {
  const query = `mutation($input: ExportListInput!) { exportList(input: $input) { export { ${fields} } userErrors { code } } }`
  const { exportList } = await story.data<{ exportList: { export: Seen } }>(who, query, {
    input: { list, language, ...(filter && { filter }) },
  })
  await story.doJobs()
  const done = await read(who, exportList.export.id)
  expect(done).toMatchObject({ state: 'DONE', failure: null })
  return linesOf((await download(who, done!.url!)).body)
}

const refusalOf = async (who: Who, list: string, filter?: object) => {
  const query = 'mutation($input: ExportListInput!) { exportList(input: $input) { userErrors { code } } }'
  const { errors } = await story.ask(who, query, { input: { list, ...(filter && { filter }) } })
  return errors?.[0]?.extensions
}

describe('other lists', () => {
  test('funds come with their days and balances, each partner’s own', async () => {
    const [heading, ...lines] = await listed('user', 'FUNDS')
    expect(heading).toBe(
      '"Partner","Program","Usage period","Used from","Used to","Claimed from","Claimed to","Earned","Reserved","Approved","Remaining","Currency"',
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^"Nordlys AB",.*"2026-07-01","2026-12-31","2026-08-16","2027-02-15",.*"1244.50","0.00",/)
    expect((await listed('finance', 'FUNDS')).length).toBeGreaterThan(2)
  })

  test('every entry of the ledger is in words, and both legs sum to nothing', async () => {
    const [, ...lines] = await listed('user', 'LEDGER', undefined, 'SV')
    expect(lines.some((line) => line.includes('"Reserverat vid inskick"') && line.includes('"NOR-'))).toBe(true)
    const sum = lines.reduce(
      (all, line) =>
        all + Math.round(100 * Number(line.split(';').at(-2)!.slice(1, -1).replace(',', '.').replace("'", ''))),
      0,
    )
    expect(sum).toBe(0)
    expect(lines.join()).not.toContain('Fabrikam')
  })

  test('the History of a claim reads as on its page, the oldest first', async () => {
    const { id } = await underReview(story, { amount: '10.00' })
    const historyOf = { claimId: id }
    const [heading, ...lines] = await listed('user', 'HISTORY', { historyOf })
    expect(heading).toBe('"When (UTC)","Who","Role","What","Comment","Reasons"')
    expect(lines[0]).toContain('"Created the claim"')
    expect(lines.at(-1)).toContain('"Picked up the claim"')
    expect(await listed('user', 'HISTORY', { historyOf: { ...historyOf, kinds: ['SUBMITTED'] } })).toHaveLength(2)
    expect(await refusalOf('foreignAdmin', 'HISTORY', { historyOf })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusalOf('user', 'HISTORY')).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.filter.historyOf',
    })
  })

  test('members and what was administered are for those who may read them, within their organization', async () => {
    const lines = await listed('admin', 'MEMBERS', { memberFilter: { roles: ['INCENTIVES_ADMIN'] } })
    expect(lines.join()).toContain('admin@example.com')
    expect(lines.join()).not.toMatch(/Fabrikam|Incentives user/)
    expect((await listed('admin', 'ADMINISTRATION')).join()).not.toContain('Fabrikam')
    expect(
      (await listed('auditor', 'ADMINISTRATION', { administrationFilter: { kinds: ['PARTNER_ADDED'] } })).join(),
    ).toContain('Fabrikam')
    for (const list of ['MEMBERS', 'ADMINISTRATION'])
      expect(await refusalOf('user', list)).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('the report of the team comes with all its tables', async () => {
    const period = { from: '2026-11-01', to: '2026-11-30' }
    const [heading, total] = await listed('reviewer', 'TEAM', { period })
    expect(heading).toBe('"By","Name","Decided","In time","Decided late","Late and still open","Median, business days"')
    expect(total).toMatch(/^"All",,/)
    expect(await refusalOf('user', 'TEAM', { period })).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('API keys come without their secrets, for those who keep them; notifications as the bell told them', async () => {
    const { secret } = await makeKey(story, ['READ'])
    const [heading, ...lines] = await listed('admin', 'API_KEYS', undefined, 'SV')
    expect(heading).toContain('"Namn";"Nyckeln börjar med";"Läge";"Åtkomst"')
    expect(lines.some((line) => line.includes('"Aktiv";"Läsa"'))).toBe(true)
    expect(lines.join()).not.toContain(secret)
    expect(await refusalOf('user', 'API_KEYS')).toMatchObject({ code: 'FORBIDDEN' })
    const { id } = await underReview(story, { amount: '10.00', title: 'Radio' })
    await move(story, 'reviewer', 'comment', { claimId: id, text: 'Which station?' })
    await settled(story)
    const told = await listed('user', 'NOTIFICATIONS')
    expect(told[0]).toBe('"Number","Claim","When (UTC)","Who","Role","What","Comment","Reasons"')
    expect(told[1]).toMatch(/^"NOR-\d+","Radio",.*"Commented","Which station\?",$/)
    expect((await listed('foreignAdmin', 'NOTIFICATIONS')).join()).not.toContain('Radio')
  })

  test('a filter of another list is refused instead of being ignored', async () => {
    expect(await refusalOf('user', 'FUNDS', { claimFilter: { search: 'expo' } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.filter.claimFilter',
    })
  })
})
