import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { confirmAll } from './harness/people.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'

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
