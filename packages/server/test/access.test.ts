import { system } from '@samop/shared'
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql'
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openSession } from '../src/access/session/openSession.ts'
import { hashOf } from '../src/access/session/token.ts'
import { write } from '../src/write.ts'
import { addMember } from '../src/access/member/addMember.ts'
import {
  all,
  nobodyMay,
  type Caller,
  callers,
  strangers,
  outside,
  everybody,
  sees,
  findsNode,
  seesProgram,
  findsProgram,
  findsPartner,
  managesKeys,
  people,
  vendor,
  findsKey,
  readsAdministration,
  findsMember,
  type Expected,
} from './harness/callers.ts'
import { claimMutations, newTarget, secret, type Station, stations, type Target } from './harness/claimMutations.ts'
import type { ClaimSeen } from './harness/claims.ts'
import { connect, follow } from './harness/live.ts'
import { joinNordlys, joinWithFactor, makeKey, revokeKey, secondProgram } from './harness/people.ts'
import { mutations } from './harness/mutationRights.ts'
import { everything, everythingOf } from './harness/selection.ts'
import { type Answer, startStory, type Story } from './harness/story.ts'
import { people as members, type Who } from './harness/world.ts'

let invited = 0
const invitedMember = async () =>
  (
    await story.carryOut(addMember, {
      email: `invited-${(invited += 1)}@example.com`,
      name: 'Invited',
      role: 'INCENTIVES_USER',
      partnerId: story.nordlys.partnerId,
    })
  ).memberId
const someMember = async () => (await joinNordlys(story, { role: 'INCENTIVES_USER' })).memberId

const someKey = async () => ({ apiKeyId: (await makeKey(story, ['READ'])).id })

/** Inputs of mutations that are not about an existing claim. */
const otherInputs: Record<string, (caller: Caller) => object | Promise<object>> = {
  addPasskey: () => ({ name: 'Laptop', response: '{}' }),
  confirmIdentity: () => ({ password: 'no' }),
  confirmTotp: () => ({ code: '000000' }),
  removePasskey: () => ({ passkeyId: story.memberIds.user }),
  removeTotp: () => ({}),
  renewRecoveryCodes: () => ({}),
  requireSecondFactor: () => ({ roles: [] }),
  startConfirmation: () => ({}),
  startPasskey: () => ({}),
  startTotp: () => ({}),
  changeLanguage: () => ({ language: 'EN' }),
  changePassword: () => ({ currentPassword: 'no', newPassword: 'no' }),
  createApiKey: () => ({ name: 'Another', scopes: ['READ'] }),
  createClaim: () => ({ ...place(), activityId: story.activityId, title: secret }),
  changeMember: async () => ({ memberId: await someMember(), name: 'Another Name' }),
  inviteMember: () => ({
    email: `invited-${(invited += 1)}@example.com`,
    name: 'Invited',
    role: 'INCENTIVES_USER',
    partnerId: story.nordlys.partnerId,
  }),
  removeMember: async () => ({ memberId: await someMember() }),
  resendInvitation: async () => ({ memberId: await invitedMember() }),
  resetSecondFactor: async () => ({ memberId: await joinWithFactor(story) }),
  readNotifications: (caller) => ({ cursor: resealed(caller, 'EVENTS', cursor) }),
  chooseNotifications: () => ({ news: 'EXPORTS', tells: false }),
  exportClaims: () => ({ language: 'EN' }),
  exportList: async () => {
    // Only so many are written at a time.
    await story.doJobs()
    return { list: 'FUNDS' }
  },
  endOtherSessions: () => ({}),
  endSession: async () => ({ sessionId: await usersSession() }),
  renameApiKey: async () => ({ ...(await someKey()), name: 'Renamed' }),
  revokeApiKey: () => someKey(),
  rotateApiKey: () => someKey(),
}

/** Opens another session of the user. */
const usersSession = async (): Promise<string> => {
  const tokenHash = hashOf(randomBytes(32).toString('base64url'))
  await story.carryOut(openSession, { memberId: story.memberIds.user, tokenHash, replaces: null })
  const { sessions } = await story.data<{ sessions: { id: string; current: boolean }[] }>(
    'user',
    '{ sessions { id current } }',
  )
  return sessions.find(({ current }) => !current)!.id
}

interface Query {
  readonly expected: Expected
  /** The arguments, as GraphQL. */
  readonly args?: () => string
}

const program = () => `programId: "${second.programId}"`
const queries: Record<string, Query> = {
  activities: { expected: seesProgram, args: () => `${program()} usagePeriodId: "${second.usagePeriodId}"` },
  administration: { expected: readsAdministration },
  apiKeys: { expected: managesKeys },
  claim: { expected: sees, args: () => `id: "${target.claim.id}"` },
  claimByNumber: { expected: sees, args: () => `number: "${target.claim.number}"` },
  claimByReference: {
    expected: sees,
    args: () => `externalReference: "ERP-118" partnerId: "${story.nordlys.partnerId}"`,
  },
  claims: { expected: everybody, args: () => 'first: 2' },
  deadlinePreview: { expected: seesProgram, args: () => `${program()} clock: REVIEW from: "2026-11-23T09:00:00Z"` },
  events: { expected: everybody, args: () => 'first: 3' },
  exports: { expected: everybody },
  funds: { expected: everybody },
  locations: { expected: everybody },
  members: { expected: readsAdministration },
  node: { expected: findsNode, args: () => `id: "${target.claim.id}"` },
  notificationSettings: { expected: everybody },
  notifications: { expected: everybody, args: () => 'first: 3' },
  partners: { expected: { ...nobodyMay, manager: 'OK', auditor: 'OK' } },
  programs: { expected: everybody },
  reviewers: { expected: vendor },
  secondFactor: { expected: people },
  secondFactorRoles: { expected: { ...nobodyMay, manager: 'OK' } },
  sessions: { expected: people },
  slaReport: { expected: vendor, args: () => 'from: "2026-11-01" to: "2026-11-30"' },
  usagePeriods: { expected: seesProgram, args: program },
  viewer: { expected: everybody },
}

const eventId = async () => {
  const { claim } = await story.data<{ claim: { history: { edges: { cursor: string; node: { id: string } }[] } } }>(
    'auditor',
    'query($id: ID!) { claim(id: $id) { history(first: 1) { edges { cursor node { id } } } } }',
    { id: target.claim.id },
  )
  cursor = claim.history.edges[0]!.cursor
  return claim.history.edges[0]!.node.id
}

/** An export belongs to who asked for it. */
const exportId = async (): Promise<string> => {
  const { exportClaims } = await story.data<{ exportClaims: { export: { id: string } } }>(
    'admin',
    'mutation { exportClaims(input: { language: EN }) { export { id } } }',
  )
  return exportClaims.export.id
}

/** A cursor of the auditor, sealed again for the caller, who could not open the auditor's. */
const resealed = (caller: Caller, kind: 'EVENTS' | 'ENTRY', sealed: string): string => {
  const { seal } = story.services
  const isVendor = caller in members && members[caller as Who].partner === null
  const isForeign = caller === 'foreignAdmin' || caller === 'foreignKey'
  const partnerId = isVendor ? null : isForeign ? story.fabrikam.partnerId : story.nordlys.partnerId
  return seal.of(partnerId).seal(kind, seal.of(null).open(kind, sealed, 'id'))
}

/** An id of each type that implements Node. */
const nodes: Record<string, { expected: Expected; id: () => string | Promise<string> }> = {
  Activity: { expected: everybody, id: () => story.activityId },
  ApiKey: { expected: findsKey, id: () => keys.readKey.id },
  Claim: { expected: findsNode, id: () => target.claim.id },
  ClaimLine: { expected: findsNode, id: () => target.lineId },
  Document: { expected: findsNode, id: () => target.documentId },
  Export: { expected: { ...all('NULL'), admin: 'OK' }, id: exportId },
  Fund: { expected: findsProgram, id: () => second.fundId },
  HistoryEntry: { expected: findsNode, id: eventId },
  Location: { expected: { ...findsNode, inOtherProgram: 'OK' }, id: () => story.nordlys.locationIds[0]! },
  Member: { expected: findsMember, id: () => story.memberIds.user },
  // a notification is an entry of History and has its id
  Partner: { expected: findsPartner, id: () => story.nordlys.partnerId },
  Program: { expected: findsProgram, id: () => second.programId },
  UsagePeriod: { expected: findsProgram, id: () => second.usagePeriodId },
}

vi.setConfig({ testTimeout: 60_000 })

let story: Story
let schema: GraphQLSchema
let second: Awaited<ReturnType<typeof secondProgram>>
let target: Target
let cursor: string
const keys = {} as Record<'readKey' | 'writeKey' | 'revokedKey' | 'foreignKey', { id: string; secret: string }>
const tokens = {} as Record<'inSeattle' | 'inOtherProgram' | 'expired', string>
/** Claims that must be unchanged at the end. */
const shared = new Map<string, Target>()

const place = () => ({
  programId: second.programId,
  usagePeriodId: second.usagePeriodId,
  locationId: story.nordlys.locationIds[0]!,
})

const nordlysTarget = (from: Station) => newTarget(story, from, { title: secret, place: place() })

const sharedTarget = async (from: Station): Promise<Target> => {
  const found = shared.get(from) ?? (await nordlysTarget(from))
  shared.set(from, found)
  return found
}

const askAs = <Data = Record<string, unknown>>(caller: Caller, query: string, variables: object = {}) => {
  const who = caller in story.tokens ? (caller as Who) : null
  return story.ask<Data>(who, query, variables, {
    ...(caller in keys && { key: keys[caller as keyof typeof keys].secret }),
    ...(caller in tokens && { token: tokens[caller as keyof typeof tokens] }),
  })
}

/** Texts that only Nordlys, within the claim's location and program, and the vendor may read. */
const secrets = (caller: Caller): string[] => {
  const ofClaims = [...shared.values(), target].flatMap(({ claim, lineId, documentId }) => [
    claim.id,
    claim.number,
    lineId,
    documentId,
  ])
  const ours = [...ofClaims, secret]
  const program = ['Program DEVICES', second.programId, second.usagePeriodId, second.fundId]
  if (caller === 'inSeattle') return [...ours, '"Stockholm"', story.nordlys.locationIds[0]!]
  if (caller === 'inOtherProgram') return [...ours, ...program]
  const people = [
    'Nordlys',
    'Astrid',
    'Nils',
    'Lina',
    'Seattle',
    '"Stockholm"',
    ...Object.values(story.nordlys).flat(),
    story.memberIds.admin,
    story.memberIds.user,
  ]
  return [...ours, ...people, ...program, keys.readKey.id]
}

const outsiders: readonly Caller[] = Object.keys(outside(null)) as Caller[]

const outcomeOf = (caller: Caller, answer: Answer<Record<string, unknown>>): string => {
  if (outsiders.includes(caller) || caller in strangers) {
    const told = JSON.stringify(answer)
    expect(
      secrets(caller).filter((one) => told.includes(one)),
      `what leaks to ${caller}`,
    ).toEqual([])
  }
  if (answer.errors) return answer.errors[0]!.extensions.code
  const [value] = Object.values(answer.data)
  if (value === null) return 'NULL'
  const { userErrors = [] } = value as { userErrors?: { code: string }[] }
  return userErrors.length > 0 ? `REFUSED: ${userErrors.map(({ code }) => code).join()}` : 'OK'
}

const outcomesOf = async (
  ask: (caller: Caller) => Promise<Answer<Record<string, unknown>>>,
): Promise<Record<string, string>> => {
  const outcomes: Record<string, string> = {}
  for (const caller of callers) outcomes[caller] = outcomeOf(caller, await ask(caller))
  return outcomes
}

beforeAll(async () => {
  story = await startStory()
  second = await secondProgram(story)
  const introspected = await story.data<Parameters<typeof buildClientSchema>[0]>('admin', getIntrospectionQuery())
  schema = buildClientSchema(introspected)
  keys.readKey = await makeKey(story, ['READ'])
  keys.writeKey = await makeKey(story, ['READ', 'WRITE'])
  keys.revokedKey = await makeKey(story, ['READ', 'WRITE'])
  keys.foreignKey = await makeKey(story, ['READ', 'WRITE'], 'foreignAdmin')
  await revokeKey(story, keys.revokedKey.id)
  const [, seattle] = story.nordlys.locationIds
  const role = 'INCENTIVES_ADMIN'
  tokens.inSeattle = (await joinNordlys(story, { role, locationIds: [seattle!] })).token
  tokens.inOtherProgram = (await joinNordlys(story, { role, programIds: [story.programId] })).token
  tokens.expired = randomBytes(32).toString('base64url')
  const longAgo = Temporal.Instant.from('2026-11-01T09:00:00Z')
  await write({ services: story.services, actor: system, now: longAgo }, openSession, {
    memberId: story.memberIds.admin,
    tokenHash: hashOf(tokens.expired),
    replaces: null,
  })
  target = await newTarget(story, 'rejected', { title: secret, place: place(), externalReference: 'ERP-118' })
  for (const from of Object.keys(stations) as Station[]) await sharedTarget(from)
  await eventId()
  await exportId()
}, 60_000)
afterAll(() => story.stop())

describe('every query', () => {
  test('has an expectation', () => {
    expect(Object.keys(schema.getQueryType()!.getFields()).toSorted()).toEqual(Object.keys(queries).toSorted())
  })

  test.each(Object.entries(queries))('%s', async (name, { expected, args }) => {
    const { type } = schema.getQueryType()!.getFields()[name]!
    const query = `{ ${name}${args ? `(${args()})` : ''} ${name === 'node' ? everythingOf(schema, 'Claim') : everything(type)} }`
    expect(await outcomesOf((caller) => askAs(caller, query))).toEqual(expected)
  })

  test('a list shows nothing of other partners, whatever the filter', async () => {
    const { partnerId, locationIds } = story.nordlys
    const filters = [`partnerId: "${partnerId}"`, program(), `locationId: "${locationIds[0]}"`, `search: "${secret}"`]
    for (const filter of filters) {
      for (const caller of outsiders) {
        const answer = await askAs<{ claims: { totalCount: number; edges: unknown[] } }>(
          caller,
          `{ claims(filter: { ${filter} statuses: [EDITING, SUBMITTED, UNDER_REVIEW, REJECTED, ACTION_REQUIRED] }) { totalCount edges { cursor } } }`,
        )
        const own = filter.startsWith('partnerId') && caller.startsWith('in')
        expect(own || answer.data.claims, `${caller}, ${filter}`).toEqual(own || { totalCount: 0, edges: [] })
      }
    }
  })
})

describe('every mutation', () => {
  test('has an expectation', () => {
    expect(Object.keys(schema.getMutationType()!.getFields()).toSorted()).toEqual(Object.keys(mutations).toSorted())
  })

  test.each(Object.entries(mutations))('%s', async (name, expected) => {
    const { type, args } = schema.getMutationType()!.getFields()[name]!
    const query = `mutation It($input: ${args[0]!.type}) { ${name}(input: $input) ${everything(type)} }`
    const mutation = claimMutations[name]
    const inputFor = async (caller: Caller) => {
      if (!mutation) return otherInputs[name]!(caller)
      // Callers who may change a claim get one of their own; the others try a shared one, which must stay unchanged.
      const it = await (expected[caller] === 'OK' ? nordlysTarget : sharedTarget)(mutation.from)
      return mutation.input(it, story)
    }
    const outcomes = await outcomesOf(async (caller) => askAs(caller, query, { input: await inputFor(caller) }))
    expect(outcomes).toEqual(expected)
  })

  test('has changed nothing when it was refused', async () => {
    for (const { claim } of [...shared.values(), target]) {
      const { data } = await askAs<{ claim: ClaimSeen }>('admin', `{ claim(id: "${claim.id}") { version status } }`)
      expect(data.claim).toEqual({ version: claim.version, status: claim.status })
    }
  })
})

describe('every id', () => {
  test('has an expectation', () => {
    const types = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name)
    expect(types.toSorted()).toEqual(Object.keys(nodes).toSorted())
  })

  test.each(Object.entries(nodes))('of a type: %s', async (name, { expected, id }) => {
    const query = `query($id: ID!) { node(id: $id) ${everythingOf(schema, name)} }`
    const asked = await id()
    expect(
      await outcomesOf((caller) =>
        askAs(caller, query, { id: name === 'HistoryEntry' ? resealed(caller, 'ENTRY', asked) : asked }),
      ),
    ).toEqual(expected)
  })
})

test('every document address', async () => {
  const statuses: Record<string, number> = {}
  for (const caller of callers) {
    const response = await story.http.inject({
      url: `/documents/${target.documentId}`,
      headers: story.headersOf(caller in story.tokens ? (caller as Who) : null, {
        ...(caller in keys && { key: keys[caller as keyof typeof keys].secret }),
        ...(caller in tokens && { token: tokens[caller as keyof typeof tokens] }),
      }),
    })
    statuses[caller] = response.statusCode
    if (response.statusCode !== 200) expect(response.body).not.toContain('picture')
  }
  const status: Record<string, number> = {
    OK: 200,
    NOT_FOUND: 404,
    UNAUTHENTICATED: 401,
    FORBIDDEN: 403,
    SCOPE_REQUIRED: 403,
    PERSON_REQUIRED: 403,
    NULL: 404,
  }
  expect(statuses).toEqual(Object.fromEntries(callers.map((caller) => [caller, status[sees[caller]]])))
})

test('every subscription', async () => {
  // The first two follow alike; `events` has a story of its own in eventFilter.test.ts, `viewerChanges` in seen.test.ts.
  expect(Object.keys(schema.getSubscriptionType()!.getFields())).toEqual(['events', 'claimEvents', 'viewerChanges'])
  const outcomes: Record<string, string> = {}
  for (const caller of callers) {
    const connection = await connect(story, caller in story.tokens ? (caller as Who) : null, {
      headers: {
        ...(caller in keys && { authorization: `Bearer ${keys[caller as keyof typeof keys].secret}` }),
        ...(caller in tokens && { cookie: `samop_session=${tokens[caller as keyof typeof tokens]}` }),
      },
    })
    const following = follow(connection, { after: resealed(caller, 'EVENTS', start()), claimId: target.claim.id })
    const first = await Promise.race([following.until(1), following.ended, connection.closed])
    const [one] = first instanceof Array ? first : []
    outcomes[caller] = first === 4403 ? 'UNAUTHENTICATED' : one?.event ? 'OK' : one?.extensions.code
    await connection.client.dispose()
  }
  expect(outcomes).toEqual(sees)
})

/** The cursor of the beginning of the stream. */
const start = () => story.services.seal.of(null).seal('EVENTS', '0.0')

describe('the database itself', () => {
  /** Runs statements as the application's role with an actor's settings, then rolls them back. */
  const asApp = async <Row>(settings: Record<string, string>, ...statements: string[]): Promise<Row[]> => {
    const client = new Client({ connectionString: story.database.appUrl })
    await client.connect()
    try {
      await client.query('begin')
      for (const [name, value] of Object.entries(settings))
        await client.query('select set_config($1, $2, true)', [`samop.${name}`, value])
      let rows: Row[] = []
      for (const statement of statements) ({ rows } = await client.query<Row & object>(statement))
      return rows
    } finally {
      await client.query('rollback')
      await client.end()
    }
  }
  const fabrikam = () => ({
    side: 'PARTNER',
    partner: story.fabrikam.partnerId,
    actor: story.memberIds.foreignAdmin,
    programs: '',
    locations: '',
    may: 'EDIT_CLAIMS,DISPUTE,COMMENT,MANAGE_KEYS',
  })
  const tables = () =>
    asApp<{ name: string; forced: boolean }>(
      {},
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced from pg_class c
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          and (c.relname = 'partner' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'partner_id'))`,
    )
  /** Tables that a partner reads but never writes. */
  const reference = ['enrolment', 'fund', 'location', 'partner']
  const partnerOf = (table: string) => (table === 'partner' ? 'id' : 'partner_id')

  test('forces row-level security on every table that belongs to a partner', async () => {
    const found = await tables()
    expect(found.length).toBeGreaterThan(10)
    expect(found.filter(({ forced }) => !forced)).toEqual([])
  })

  test('shows another partner no row of any of them, and nobody any', async () => {
    for (const { name } of await tables()) {
      const theirs = `from ${name} where ${partnerOf(name)} = '${story.nordlys.partnerId}'`
      const count = `select count(*)::int as count ${theirs}`
      expect(await asApp({ side: 'SYSTEM' }, count), name).not.toEqual([{ count: 0 }])
      expect(await asApp(fabrikam(), count), name).toEqual([{ count: 0 }])
      expect(await asApp({}, `select count(*)::int as count from ${name}`), name).toEqual([{ count: 0 }])
    }
  })

  test('lets another partner neither write nor move a row', async () => {
    for (const { name } of await tables()) {
      // Nobody who serves may change these.
      if (['event', 'ledger_posting', 'subject_head'].includes(name)) continue
      const column = partnerOf(name)
      const taken = `update ${name} set ${column} = '${story.fabrikam.partnerId}' where ${column} = '${story.nordlys.partnerId}' returning 1`
      const outcome = await asApp(fabrikam(), taken).catch(({ message }: Error) => message)
      expect(outcome, name).toEqual(reference.includes(name) ? expect.stringContaining('may not change table') : [])
    }
    const given = `update api_key set partner_id = '${story.nordlys.partnerId}' where partner_id = '${story.fabrikam.partnerId}'`
    await expect(asApp(fabrikam(), given)).rejects.toThrow('row-level security')
  })

  test('shows a limited membership nothing outside its limits', async () => {
    const nordlys = { side: 'PARTNER', partner: story.nordlys.partnerId, actor: '', programs: '', locations: '' }
    const uploads = 'select count(*)::int as count from document where claim_id is null'
    expect(await asApp({ side: 'SYSTEM' }, uploads)).not.toEqual([{ count: 0 }])
    expect(await asApp({ ...nordlys, partner: story.fabrikam.partnerId }, uploads)).toEqual([{ count: 0 }])
    expect(await asApp({ side: 'VENDOR' }, uploads)).toEqual([{ count: 0 }])
    const limits = { locations: story.nordlys.locationIds[1]!, programs: story.programId }
    for (const [limit, value] of Object.entries(limits)) {
      for (const table of ['claim', 'claim_line', 'document', 'deadline']) {
        const attached = table === 'document' ? ' where claim_id is not null' : ''
        const count = `select count(*)::int as count from ${table}${attached}`
        expect(await asApp(nordlys, count), table).not.toEqual([{ count: 0 }])
        expect(await asApp({ ...nordlys, [limit]: value }, count), `${table}, ${limit}`).toEqual([{ count: 0 }])
      }
    }
  })

  test('keeps sessions and stored results to themselves', async () => {
    for (const table of ['session', 'known_browser', 'guesses', 'access_link']) {
      expect(await asApp({ side: 'VENDOR' }, `select 1 from ${table}`)).toEqual([])
    }
    const own = story.memberIds.foreignAdmin
    expect(await asApp(fabrikam(), `select distinct member_id from session`)).toEqual([{ member_id: own }])
    expect(await asApp(fabrikam(), `delete from session where member_id <> '${own}' returning 1`)).toEqual([])
    expect(await asApp({ side: 'VENDOR', actor: story.memberIds.auditor }, 'select 1 from stored_result')).toEqual([])
  })

  test.each(['event', 'ledger_posting'])('never changes or removes a row of %s', async (table) => {
    for (const statement of [`update ${table} set id = id`, `delete from ${table}`, `truncate ${table}`])
      await expect(asApp({ side: 'SYSTEM' }, statement)).rejects.toThrow('permission denied')
  })
})
