import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Client } from 'pg'
import { verifyChains } from '../src/history/verifyChains.ts'
import { tidyUp } from '../src/tidyUp.ts'
import { connect } from './harness/live.ts'
import { confirmAll, joinNordlys } from './harness/people.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'
import { watch } from '../src/sla/watch.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
beforeEach(() => confirmAll(story))
afterAll(() => story.stop())

interface Key {
  readonly id: string
  readonly name: string
  readonly scopes: string[]
  readonly prefix: string
  readonly expiresAt: string | null
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
  readonly createdBy: { readonly name: string }
}
interface Payload {
  readonly apiKey: Key | null
  readonly secret: string | null
  readonly userErrors: { readonly code: string; readonly message: string; readonly path: string[] }[]
}

const fields =
  'apiKey { id name scopes prefix expiresAt lastUsedAt revokedAt createdBy { name } } secret userErrors { code message path }'
const createKey = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${fields} } }`
const revokeKey = `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { ${fields} } }`
const apiKeys = '{ apiKeys { id name scopes prefix expiresAt lastUsedAt revokedAt createdBy { name } } }'
const viewer = '{ viewer { kind name email role permissions partner { name } } }'
const createClaim =
  'mutation ($input: CreateClaimInput!) { createClaim(input: $input) { claim { id number createdBy { name } } userErrors { code } } }'

const make = async (input: object) => {
  await confirmAll(story)
  const named = { name: 'ERP', scopes: ['READ', 'WRITE'], ...input }
  return (await story.data<{ createApiKey: Payload }>('admin', createKey, { input: named })).createApiKey
}
const revoke = async (apiKeyId: string) =>
  (await story.data<{ revokeApiKey: Payload }>('admin', revokeKey, { input: { apiKeyId } })).revokeApiKey
const codeOf = async (
  query: string,
  variables: object,
  asking: { who?: Parameters<Story['ask']>[0]; key?: string },
) => {
  const { errors } = await story.ask(asking.who ?? null, query, variables, asking.key ? { key: asking.key } : {})
  return errors?.[0]?.extensions.code
}
const draft = () => ({
  programId: story.programId,
  usagePeriodId: story.usagePeriodId,
  activityId: story.activityId,
  locationId: story.nordlys.locationIds[0],
})

describe('an API key', () => {
  test('is shown once and then acts for its maker’s organization', async () => {
    const { apiKey, secret } = await make({ name: '  ERP  ', expiresOn: '2026-12-31' })
    expect(secret).toMatch(/^samop_[\w-]{43}$/)
    expect(apiKey).toMatchObject({
      name: 'ERP',
      scopes: ['READ', 'WRITE'],
      prefix: secret!.slice(0, 12),
      expiresAt: '2027-01-01T00:00:00.000Z',
      revokedAt: null,
      createdBy: { name: 'Astrid Berg' },
    })
    const { apiKeys: listed } = await story.data<{ apiKeys: Key[] }>('admin', apiKeys)
    expect(listed[0]).toEqual(apiKey)
    expect(JSON.stringify(listed)).not.toContain(secret!.slice(12))

    expect(await story.data(null, viewer, {}, { key: secret! })).toEqual({
      viewer: {
        kind: 'KEY',
        name: 'ERP',
        email: null,
        role: 'INCENTIVES_ADMIN',
        permissions: ['EDIT_CLAIMS', 'DISPUTE', 'COMMENT'],
        partner: { name: 'Nordlys AB' },
      },
    })
    const made = await story.data(null, createClaim, { input: draft() }, { key: secret! })
    expect(made).toMatchObject({ createClaim: { claim: { createdBy: { name: 'ERP' } }, userErrors: [] } })
  })

  test('with only the scope READ writes nothing', async () => {
    const { secret } = await make({ scopes: ['READ'] })
    const count = '{ claims { totalCount } }'
    const before = await story.data(null, count, {}, { key: secret! })
    expect(await codeOf(createClaim, { input: draft() }, { key: secret! })).toBe('SCOPE_REQUIRED')
    expect(await story.data(null, count, {}, { key: secret! })).toEqual(before)
  })

  test('neither decides claims nor manages keys', async () => {
    const { apiKey, secret } = await make({})
    const made = await story.data<{ createClaim: { claim: { id: string } } }>(
      null,
      createClaim,
      { input: draft() },
      { key: secret! },
    )
    const pickUp = 'mutation ($input: PickUpClaimInput!) { pickUpClaim(input: $input) { userErrors { code } } }'
    expect(await codeOf(pickUp, { input: { claimId: made.createClaim.claim.id } }, { key: secret! })).toBe('FORBIDDEN')
    expect(await codeOf(apiKeys, {}, { key: secret! })).toBe('PERSON_REQUIRED')
    expect(await codeOf(createKey, { input: { name: 'x', scopes: ['READ'] } }, { key: secret! })).toBe(
      'PERSON_REQUIRED',
    )
    expect(await codeOf(revokeKey, { input: { apiKeyId: apiKey!.id } }, { key: secret! })).toBe('PERSON_REQUIRED')
  })

  test('no longer works once it is revoked, and stays revoked', async () => {
    const { apiKey, secret } = await make({})
    const revoked = await revoke(apiKey!.id)
    expect(revoked).toMatchObject({
      apiKey: { id: apiKey!.id, revokedAt: expect.any(String) },
      secret: null,
      userErrors: [],
    })
    expect(await codeOf(viewer, {}, { key: secret! })).toBe('UNAUTHENTICATED')
    expect((await revoke(apiKey!.id)).apiKey).toEqual(revoked.apiKey)
  })

  test('works on its last day and not on the next', async () => {
    const { secret } = await make({ expiresOn: '2026-11-30' })
    story.moveTo('2026-11-30T23:59:00Z')
    expect(await codeOf(viewer, {}, { key: secret! })).toBeUndefined()
    story.moveTo('2026-12-01T00:00:01Z')
    expect(await codeOf(viewer, {}, { key: secret! })).toBe('UNAUTHENTICATED')
    story.moveTo('2026-11-23T12:00:00Z')
  })

  test('remembers when it was last used, to the minute', async () => {
    const { apiKey, secret } = await make({})
    const lastUsed = async () => {
      const { apiKeys: listed } = await story.data<{ apiKeys: Key[] }>('admin', apiKeys)
      return listed.find(({ id }) => id === apiKey!.id)!.lastUsedAt
    }
    expect(await lastUsed()).toBeNull()
    story.moveTo('2026-11-23T13:00:00Z')
    await story.data(null, viewer, {}, { key: secret! })
    await expect.poll(lastUsed).toMatch(/^2026-11-23T13:00:00/)
    story.moveTo('2026-11-23T13:00:30Z')
    await story.data(null, viewer, {}, { key: secret! })
    story.moveTo('2026-11-23T13:02:00Z')
    await story.data(null, viewer, {}, { key: secret! })
    await expect.poll(lastUsed).toMatch(/^2026-11-23T13:02:00/)
  })

  test('that is malformed signs nobody in, even with a valid cookie', async () => {
    for (const authorization of ['Bearer nonsense', 'Basic YTpi', `Bearer samop_${'A'.repeat(43)}`]) {
      const headers = { ...story.headersOf('admin', {}), authorization }
      const answer = await story.http.inject({ method: 'POST', url: '/graphql', headers, payload: { query: viewer } })
      expect(answer.json().errors[0].extensions.code).toBe('UNAUTHENTICATED')
    }
  })
})

describe('making a key', () => {
  test('is refused with the field that is wrong', async () => {
    const refusals = async (input: object) =>
      (await make(input)).userErrors.map(({ code, path }) => [code, path.join('.')])
    expect(await refusals({ name: '  ' })).toEqual([['KEY_NAME', 'input.name']])
    expect(await refusals({ name: 'x'.repeat(101) })).toEqual([['KEY_NAME', 'input.name']])
    expect(await refusals({ scopes: [] })).toEqual([['KEY_SCOPES', 'input.scopes']])
    expect(await refusals({ expiresOn: '2026-11-23' })).toEqual([['KEY_EXPIRY', 'input.expiresOn']])
  })

  test('twice with the same idempotency key makes one key, and shows its secret once', async () => {
    const input = { name: 'Once', idempotencyKey: 'once-and-only-once' }
    const first = await make(input)
    const second = await make(input)
    expect(first.secret).not.toBeNull()
    expect(second).toMatchObject({ apiKey: { id: first.apiKey!.id }, secret: null, userErrors: [] })
    const { apiKeys: listed } = await story.data<{ apiKeys: Key[] }>('admin', apiKeys)
    expect(listed.filter(({ name }) => name === 'Once')).toHaveLength(1)
  })

  test('is only for the Incentives admin', async () => {
    for (const who of ['user', 'reviewer', 'manager', 'auditor'] as const) {
      expect(await codeOf(apiKeys, {}, { who })).toBe('FORBIDDEN')
      expect(await codeOf(createKey, { input: { name: 'x', scopes: ['READ'] } }, { who })).toBe('FORBIDDEN')
    }
  })

  test('is only for their own organization', async () => {
    const { apiKey } = await make({})
    expect(await story.data('foreignAdmin', apiKeys)).toEqual({ apiKeys: [] })
    expect(await codeOf(revokeKey, { input: { apiKeyId: apiKey!.id } }, { who: 'foreignAdmin' })).toBe('NOT_FOUND')
    expect(await codeOf(revokeKey, { input: { apiKeyId: 'nonsense' } }, { who: 'admin' })).toBe('NOT_FOUND')
  })

  test('and revoking it are in History', async () => {
    const { apiKey } = await make({ name: 'Traced' })
    await revoke(apiKey!.id)
    await settled(story)
    const events = `{ events(first: 100, filter: { kinds: [KEY_CREATED, KEY_REVOKED] }) { edges { node { kind text actor { name } data } } } }`
    const seen = await story.data<{ events: { edges: { node: { text: string; data: { key?: { id: string } } } }[] } }>(
      'admin',
      events,
      {},
      { language: 'sv' },
    )
    const traced = seen.events.edges.filter(({ node }) => node.data.key?.id === apiKey!.id)
    expect(traced.map(({ node }) => node.text)).toEqual(['Skapade API-nyckeln Traced', 'Spärrade API-nyckeln Traced'])
  })
})

interface Living {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly version: number
  readonly expiresOn: string | null
  readonly oldSecrets: { readonly prefix: string; readonly endsAt: string }[]
  readonly history: { readonly edges: { readonly node: { readonly kind: string; readonly text: string } }[] }
  readonly availableActions: { readonly action: string; readonly allowed: boolean }[]
}
interface Changed {
  readonly apiKey: Living | null
  readonly secret: string | null
  readonly userErrors: { readonly code: string; readonly path: string[]; readonly about: object }[]
}

const life =
  'id name state version expiresOn oldSecrets { prefix endsAt } availableActions { action allowed } history { edges { node { kind text } } }'
const changing = (mutation: string, type: string) =>
  `mutation ($input: ${type}!) { ${mutation}(input: $input) { apiKey { ${life} } secret userErrors { code path about { kind id } } } }`
const rename = async (input: object) =>
  (await story.data<{ renameApiKey: Changed }>('admin', changing('renameApiKey', 'RenameApiKeyInput'), { input }))
    .renameApiKey
const rotate = async (input: object) => {
  await confirmAll(story)
  return (
    await story.data<{ rotateApiKey: Changed }>('admin', changing('rotateApiKey', 'RotateApiKeyInput'), { input })
  ).rotateApiKey
}
const keyNow = async (id: string) => {
  const { node } = await story.data<{ node: Living }>(
    'admin',
    `query ($id: ID!) { node(id: $id) { ... on ApiKey { ${life} } } }`,
    { id },
  )
  return node
}
const told = ({ history }: Living) => history.edges.map(({ node }) => node.text)
const allowed = ({ availableActions }: Living) =>
  availableActions.filter((one) => one.allowed).map(({ action }) => action)

describe('the life of a key', () => {
  beforeEach(() => story.moveTo('2026-11-23T12:00:00Z'))

  test('can be renamed, and its History says what it was called', async () => {
    const { apiKey } = await make({ name: 'ERP' })
    const renamed = await rename({ apiKeyId: apiKey!.id, name: ' Warehouse ', expectedVersion: 1 })
    expect(renamed).toMatchObject({ apiKey: { name: 'Warehouse', version: 2, state: 'ACTIVE' }, userErrors: [] })
    expect(told(renamed.apiKey!)).toEqual(['Renamed the API key ERP to Warehouse', 'Created the API key ERP'])
    const stale = await rename({ apiKeyId: apiKey!.id, name: 'Other', expectedVersion: 1 })
    expect(stale.userErrors.map(({ code }) => code)).toEqual(['STALE_VERSION'])
    const empty = await rename({ apiKeyId: apiKey!.id, name: ' ' })
    expect(empty.userErrors).toMatchObject([
      { code: 'KEY_NAME', path: ['input', 'name'], about: { kind: 'API_KEY', id: apiKey!.id } },
    ])
  })

  test('is rotated with an overlap: both secrets work, then only the new one', async () => {
    const { apiKey, secret: old } = await make({ expiresOn: '2026-12-31' })
    const { secret, ...rotated } = await rotate({
      apiKeyId: apiKey!.id,
      expiresOn: '2027-11-30',
      oldSecretsEndAt: '2026-11-24T12:00:00Z',
    })
    expect(secret).toMatch(/^samop_[\w-]{43}$/)
    expect(rotated).toMatchObject({
      apiKey: {
        expiresOn: '2027-11-30',
        oldSecrets: [{ prefix: old!.slice(0, 12), endsAt: '2026-11-24T12:00:00.000Z' }],
      },
      userErrors: [],
    })
    for (const key of [old!, secret!]) expect(await codeOf(viewer, {}, { key })).toBeUndefined()
    story.moveTo('2026-11-24T12:00:01Z')
    expect(await codeOf(viewer, {}, { key: old! })).toBe('UNAUTHENTICATED')
    expect(await codeOf(viewer, {}, { key: secret! })).toBeUndefined()
    expect((await keyNow(apiKey!.id)).oldSecrets).toEqual([])
    expect(told(rotated.apiKey!)[0]).toMatch(
      /^Gave the API key ERP a new secret; the old one stops working 24 Nov 2026/,
    )
  })

  test('is rotated again when the new secret was lost, and what is in use goes on', async () => {
    const { apiKey, secret: used } = await make({})
    const lost = await rotate({ apiKeyId: apiKey!.id, oldSecretsEndAt: '2026-11-25T12:00:00Z' })
    const { secret } = await rotate({ apiKeyId: apiKey!.id, oldSecretsEndAt: '2026-11-30T12:00:00Z' })
    for (const key of [used!, lost.secret!, secret!]) expect(await codeOf(viewer, {}, { key })).toBeUndefined()
    story.moveTo('2026-11-26T12:00:00Z')
    expect(await codeOf(viewer, {}, { key: used! })).toBe('UNAUTHENTICATED')
    await rotate({ apiKeyId: apiKey!.id })
    for (const key of [lost.secret!, secret!]) expect(await codeOf(viewer, {}, { key })).toBe('UNAUTHENTICATED')
  })

  test('is not rotated with an overlap of more than 30 days, or beyond its own last day', async () => {
    const { apiKey } = await make({ expiresOn: '2026-12-10' })
    const refusedWith = async (oldSecretsEndAt: string) =>
      (await rotate({ apiKeyId: apiKey!.id, oldSecretsEndAt })).userErrors.map(({ code, path }) => [
        code,
        path.join('.'),
      ])
    expect(await refusedWith('2026-12-11T00:00:01Z')).toEqual([['KEY_OVERLAP', 'input.oldSecretsEndAt']])
    expect(await refusedWith('2026-12-11T00:00:00Z')).toEqual([])
    expect(await refusedWith('2026-12-24T12:00:00Z')).toEqual([['KEY_OVERLAP', 'input.oldSecretsEndAt']])
  })

  test('shows a rotated secret once, however often the request is repeated', async () => {
    const { apiKey } = await make({})
    const input = { apiKeyId: apiKey!.id, idempotencyKey: 'rotated-once' }
    const first = await rotate(input)
    expect(first.secret).not.toBeNull()
    expect(await rotate(input)).toMatchObject({ apiKey: { version: 2 }, secret: null, userErrors: [] })
    expect(await codeOf(viewer, {}, { key: first.secret! })).toBeUndefined()
  })

  test('repeats nothing that it did before it was rotated', async () => {
    const { apiKey, secret: old } = await make({})
    const input = { ...draft(), idempotencyKey: 'before-and-after' }
    const { secret } = await rotate({ apiKeyId: apiKey!.id, oldSecretsEndAt: '2026-11-24T12:00:00Z' })
    const [first, second] = await Promise.all(
      [old!, secret!].map((key) =>
        story.data<{ createClaim: { claim: { id: string } } }>(null, createClaim, { input }, { key }),
      ),
    )
    expect(second!.createClaim.claim.id).toBe(first!.createClaim.claim.id)
  })

  test('expires soon a week before its last day, and is expired after it', async () => {
    const { apiKey, secret } = await make({ expiresOn: '2026-12-03' })
    story.moveTo('2026-11-25T23:59:00Z')
    await watch(story.services)
    expect(await keyNow(apiKey!.id)).toMatchObject({ state: 'ACTIVE' })
    story.moveTo('2026-11-26T00:00:01Z')
    await watch(story.services)
    await watch(story.services)
    const expiring = await keyNow(apiKey!.id)
    expect(expiring).toMatchObject({ state: 'EXPIRING' })
    expect(allowed(expiring)).toEqual(['RENAME', 'ROTATE', 'REVOKE'])
    expect(await codeOf(viewer, {}, { key: secret! })).toBeUndefined()
    story.moveTo('2026-12-04T00:00:01Z')
    expect((await rotate({ apiKeyId: apiKey!.id })).userErrors.map(({ code }) => code)).toEqual(['KEY_OVER'])
    await watch(story.services)
    const expired = await keyNow(apiKey!.id)
    expect(expired).toMatchObject({ state: 'EXPIRED' })
    expect(allowed(expired)).toEqual([])
    expect(told(expired)).toEqual([
      'The API key ERP no longer works: its last day was 3 Dec 2026',
      'The API key ERP stops working after 3 Dec 2026',
      'Created the API key ERP',
    ])
    expect((await rename({ apiKeyId: apiKey!.id, name: 'X' })).userErrors.map(({ code }) => code)).toEqual(['STATUS'])
  })

  test('is active again once it is rotated to a later day, and warns before that day', async () => {
    const { apiKey } = await make({ expiresOn: '2026-11-25' })
    await watch(story.services)
    expect(await keyNow(apiKey!.id)).toMatchObject({ state: 'EXPIRING' })
    const { apiKey: rotated } = await rotate({ apiKeyId: apiKey!.id, expiresOn: '2026-12-05' })
    expect(rotated).toMatchObject({ state: 'ACTIVE' })
    story.moveTo('2026-11-26T12:00:00Z')
    await watch(story.services)
    expect(await keyNow(apiKey!.id)).toMatchObject({ state: 'ACTIVE' })
    story.moveTo('2026-11-28T00:00:01Z')
    await watch(story.services)
    expect(await keyNow(apiKey!.id)).toMatchObject({ state: 'EXPIRING' })
    expect(await revoke(apiKey!.id)).toMatchObject({ apiKey: { revokedAt: expect.any(String) } })
    story.moveTo('2026-12-06T00:00:01Z')
    await watch(story.services)
    expect(await keyNow(apiKey!.id)).toMatchObject({ state: 'REVOKED' })
  })

  test('is known to the key itself, and to no other', async () => {
    const { apiKey, secret: old } = await make({ scopes: ['READ'], expiresOn: '2026-12-31' })
    const { apiKey: other } = await make({})
    const { secret } = await rotate({
      apiKeyId: apiKey!.id,
      expiresOn: '2027-06-30',
      oldSecretsEndAt: '2026-11-30T12:00:00Z',
    })
    const own = '{ viewer { apiKey { id name scopes state prefix expiresOn oldSecrets { prefix endsAt } } } }'
    const itself = {
      id: apiKey!.id,
      name: 'ERP',
      scopes: ['READ'],
      state: 'ACTIVE',
      prefix: secret!.slice(0, 12),
      expiresOn: '2027-06-30',
      oldSecrets: [{ prefix: old!.slice(0, 12), endsAt: '2026-11-30T12:00:00.000Z' }],
    }
    for (const key of [old!, secret!])
      expect(await story.data(null, own, {}, { key })).toEqual({ viewer: { apiKey: itself } })
    expect(await story.data('admin', own)).toEqual({ viewer: { apiKey: null } })
    const foreign = `query ($id: ID!) { node(id: $id) { id } }`
    expect(await story.data(null, foreign, { id: other!.id }, { key: secret! })).toEqual({ node: null })
    expect(
      await codeOf(
        changing('rotateApiKey', 'RotateApiKeyInput'),
        { input: { apiKeyId: apiKey!.id } },
        { key: secret! },
      ),
    ).toBe('PERSON_REQUIRED')
  })

  test('tells the partner’s admins a week before, and whoever made it, but no user and no admin of other places', async () => {
    const session = await joinNordlys(story, { role: 'INCENTIVES_ADMIN', programIds: [story.programId] })
    const elsewhere = await joinNordlys(story, {
      role: 'INCENTIVES_ADMIN',
      locationIds: [story.nordlys.locationIds[0]!],
    })
    await confirmAll(story)
    const create = `mutation { createApiKey(input: { name: "Limited", scopes: [READ], expiresOn: "2026-11-29" }) { apiKey { id } } }`
    await story.data(null, create, {}, { token: session.token })
    await watch(story.services)
    await settled(story)
    const bell = async (who: Who | null, token?: string) => {
      const query = '{ notifications { edges { node { kind text needsYou } } } }'
      const { notifications } = await story.data<{ notifications: { edges: { node: { text: string } }[] } }>(
        who,
        query,
        {},
        token ? { token } : {},
      )
      return notifications.edges.map(({ node }) => node).filter(({ text }) => /Limited (stops|no longer)/.test(text))
    }
    const news = { kind: 'KEY_EXPIRING', text: 'The API key Limited stops working after 29 Nov 2026', needsYou: true }
    expect(await bell('admin')).toEqual([news])
    expect(await bell(null, session.token)).toEqual([news])
    expect(await bell(null, elsewhere.token)).toEqual([])
    for (const who of ['user', 'foreignAdmin', 'reviewer'] as const) expect(await bell(who)).toEqual([])
  })

  test('is followed live by the key itself', async () => {
    const { apiKey, secret } = await make({})
    const { client } = await connect(story, null, { connectionParams: { authorization: `Bearer ${secret}` } })
    const followed: unknown[] = []
    client.subscribe(
      { query: 'subscription { events { node { text subject { id } } } }' },
      { next: ({ data }) => followed.push(data), error: (error) => followed.push(error), complete: () => undefined },
    )
    await expect.poll(() => story.services.feed.listening).toBeGreaterThan(0)
    await rename({ apiKeyId: apiKey!.id, name: 'Followed' })
    const node = { text: 'Renamed the API key ERP to Followed', subject: { id: apiKey!.id } }
    // It may hear of its own beginning too, if that settles late.
    await expect.poll(() => followed.at(-1), { timeout: 20_000 }).toEqual({ events: { node } })
    await client.dispose()
  })

  // The last one: tidying up so late ends the sessions of the story too.
  test('forgets its secrets thirty days after they ended, and nothing of its History', async () => {
    const [rotated, revoked] = [await make({}), await make({})]
    const { secret } = await rotate({ apiKeyId: rotated.apiKey!.id })
    await revoke(revoked.apiKey!.id)
    const owner = new Client({ connectionString: story.database.ownerUrl })
    await owner.connect()
    const kept = async () => {
      await tidyUp(story.services)
      const ids = [rotated.apiKey!.id, revoked.apiKey!.id]
      const { rows } = await owner.query<{ prefix: string }>(
        'select prefix from api_key_secret where api_key_id = any($1) order by created_at',
        [ids],
      )
      return rows.map(({ prefix }) => prefix)
    }
    const prefixes = [rotated.secret, revoked.secret, secret].map((one) => one!.slice(0, 12))
    story.moveTo('2026-12-23T11:59:59Z')
    expect(new Set(await kept())).toEqual(new Set(prefixes))
    story.moveTo('2026-12-23T12:00:01Z')
    expect(await kept()).toEqual([secret!.slice(0, 12)])
    await owner.end()
    expect(await codeOf(viewer, {}, { key: secret! })).toBeUndefined()
    expect((await verifyChains(story.services)).broken).toBeUndefined()
  })
})
