import { permissions, roles } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftClaim, move, rejected, submitted, underReview, upload } from './harness/claims.ts'
import { makeKey } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

type Settings = Readonly<Record<string, string>>

/** One transaction with the serving login and its own SQL statements. */
const asServing = async <Row = Record<string, unknown>>(
  settings: Settings,
  ...statements: readonly string[]
): Promise<Row[]> => {
  const client = new Client({ connectionString: story.database.appUrl })
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [`samop.${name}`, value])
    let rows: Row[] = []
    for (const statement of statements) ({ rows } = await client.query<Row & object>(statement))
    await client.query('commit')
    return rows
  } finally {
    await client.end()
  }
}

const nordlys = (): Settings => ({
  side: 'PARTNER',
  partner: story.nordlys.partnerId,
  actor: story.memberIds.user,
  programs: '',
  locations: '',
  may: roles.INCENTIVES_USER.may.join(','),
})
const vendor = (who: 'reviewer' | 'auditor' | 'finance'): Settings => ({
  side: 'VENDOR',
  partner: '',
  actor: story.memberIds[who],
  programs: '',
  locations: '',
  may: roles[who.toUpperCase() as keyof typeof roles].may.join(','),
})
const system: Settings = { side: 'SYSTEM', partner: '', actor: '', programs: '', locations: '' }

describe('a transaction with false settings', () => {
  test.each(['*', '+', '!', '**', '%', ''])('sees nothing as the partner “%s”', async (partner) => {
    await submitted(story, { amount: '10.00' })
    for (const table of ['claim', 'event', 'fund', 'location', 'member', 'partner', 'document', 'ledger_posting'])
      expect(await asServing({ ...nordlys(), partner }, `select 1 from ${table}`), table).toEqual([])
  })

  test.each(['*', '+', ',', ' '])('sees no more with the limits “%s”', async (limit) => {
    for (const name of ['programs', 'locations'])
      expect(await asServing({ ...nordlys(), [name]: limit }, 'select 1 from claim')).toEqual([])
  })

  test.each(['partner', 'ANYBODY', '*', ''])('sees nothing on the side “%s”', async (side) => {
    expect(await asServing({ ...nordlys(), side }, 'select 1 from claim')).toEqual([])
    expect(await asServing({ ...nordlys(), side, programs: story.programId }, 'select 1 from claim')).toEqual([])
  })
})

describe('related rows stay within one partner', () => {
  const posting = (values: string) =>
    `insert into ledger_posting (id, transaction_id, partner_id, fund_id, claim_id, movement, entity_id, account, minor, currency, at)
      select gen_random_uuid(), gen_random_uuid(), ${values}, 'GRANT', id, 'AVAILABLE', 0, 'SEK', now() from funding_entity where currency = 'SEK'`

  test('a posting cannot go into another partner’s fund, or name a claim of another fund', async () => {
    const { id } = await submitted(story, { amount: '10.00' })
    const [ours, theirs] = [story.nordlys.partnerId, story.fabrikam.partnerId]
    const foreign = story.funds.fabrikam
    await expect(asServing(system, posting(`'${ours}', '${foreign}', null`))).rejects.toThrow('samop_posting_fund')
    await expect(asServing(system, posting(`'${theirs}', '${foreign}', '${id}'`))).rejects.toThrow(
      'samop_posting_claim',
    )
  })

  test('only a program manager brings money into a fund, and nobody takes more from a claim than it holds', async () => {
    const { id } = await submitted(story, { amount: '10.00' })
    const moving = (claim: string, from: string, minor: number) =>
      `insert into ledger_posting (id, transaction_id, partner_id, fund_id, claim_id, movement, entity_id, account, minor, currency, at)
        select gen_random_uuid(), e.id, '${story.nordlys.partnerId}', '${story.funds.nordlys}', ${claim}, 'RELEASE', e.id, account, minor, 'SEK', now()
        from funding_entity e, (values ('${from}', -${minor}), ('AVAILABLE', ${minor})) leg(account, minor) where e.currency = 'SEK'`
    for (const who of [nordlys(), vendor('reviewer')]) {
      await expect(asServing(who, moving('null', 'GRANTED', 1))).rejects.toThrow('may only move the money of a claim')
      await expect(asServing(who, moving(`'${id}'`, 'GRANTED', 1))).rejects.toThrow('may only move the money')
      await expect(asServing(who, moving(`'${id}'`, 'RESERVED', 10_01))).rejects.toThrow('holds less than is taken')
      await expect(asServing(who, `update funding_entity set currency = 'EUR'`)).rejects.toThrow('may not change table')
    }
  })

  test('a partner approves no money and assigns no reviewer', async () => {
    const { id } = await submitted(story, { amount: '10.00' })
    const approving = `insert into ledger_posting (id, transaction_id, partner_id, fund_id, claim_id, movement, entity_id, account, minor, currency, at)
      select gen_random_uuid(), e.id, '${story.nordlys.partnerId}', '${story.funds.nordlys}', '${id}', 'SETTLE', e.id, account, minor, 'SEK', now()
      from funding_entity e, (values ('RESERVED', -1000), ('APPROVED', 1000)) leg(account, minor) where e.currency = 'SEK'`
    await expect(asServing(nordlys(), approving)).rejects.toThrow('may not approve money')
    const assigning = `update claim set assignee_id = '${story.memberIds.reviewer}' where id = '${id}'`
    await expect(asServing(nordlys(), assigning)).rejects.toThrow('only the side VENDOR changes this')
  })

  test('no row can refer to a location, claim or member of another partner', async () => {
    const { id, lines, documents } = await draftClaim(story)
    const theirs = await draftClaim(story, { who: 'foreignAdmin' })
    const foreign = story.fabrikam
    for (const [statement, bond] of [
      [`update claim set location_id = '${foreign.locationIds[0]}' where id = '${id}'`, 'samop_claim_location'],
      [
        `update claim_line set claim_id = '${theirs.id}' where id = '${lines[0]!.id}'`,
        /samop_line_claim|samop_document_line/,
      ],
      [`update document set claim_id = '${theirs.id}' where id = '${documents[1]!.id}'`, 'samop_document_claim'],
      [
        `update document set line_id = '${theirs.lines[0]!.id}' where id = '${documents[1]!.id}'`,
        'samop_document_line',
      ],
      [`update deadline set subject_id = '${theirs.id}' where subject_id = '${id}'`, 'samop_deadline_subject'],
    ] as const)
      await expect(asServing(system, statement), statement).rejects.toThrow(bond)
    await makeKey(story, ['READ'])
    const maker = `update api_key set created_by_id = '${story.memberIds.foreignAdmin}' where partner_id = '${story.nordlys.partnerId}'`
    await expect(asServing(system, maker)).rejects.toThrow('samop_key_maker')
  })

  test('a claim stays in the fund in which it was made', async () => {
    const { id } = await draftClaim(story)
    for (const column of ['number', 'fund_id', 'partner_id', 'created_at'])
      await expect(
        asServing(
          system,
          `update claim set ${column} = (select ${column} from claim where id <> '${id}' and ${column} <> claim.${column} limit 1) where id = '${id}'`,
        ),
        column,
      ).rejects.toThrow(/stays where it was made|null value/)
  })
})

describe('a member or key that may only read', () => {
  const changes = () => [
    `update claim set title = 'Mine'`,
    'delete from claim_line',
    `update program set name = 'Mine'`,
    `update usage_period set label = 'Mine'`,
    `update fund set currency = 'EUR'`,
    `update deadline set due_on = due_on`,
    `update member set role = 'PROGRAM_MANAGER'`,
    `update api_key set name = 'Mine'`,
    `insert into event (at, kind, actor, subject_kind, subject_id, seq, claim_id, partner_id, draft, reasons, data, hash)
      select now(), 'COMMENTED', json_build_object('id', current_setting('samop.actor'), 'kind', 'MEMBER'), 'CLAIM', id, 1, id, partner_id, true, '[]', '{}', 'x' from claim limit 1`,
  ]

  test('changes nothing, whoever wrote the statement', async () => {
    await submitted(story, { amount: '10.00' })
    const readKey: Settings = { ...nordlys(), may: '' }
    for (const reader of [vendor('auditor'), vendor('finance'), readKey])
      for (const change of changes())
        await expect(asServing(reader, change), `${reader['side']}: ${change}`).rejects.toThrow(/may not|violates/)
  })

  test('can still store a language, seen notifications and results', async () => {
    const changed = 'mutation($input: ChangeLanguageInput!) { changeLanguage(input: $input) { viewer { language } } }'
    for (const who of ['auditor', 'finance'] as const) {
      const input = { language: 'SV', idempotencyKey: 'once' }
      expect(await story.data(who, changed, { input })).toEqual({ changeLanguage: { viewer: { language: 'SV' } } })
    }
  })

  test('a partner changes no program, period, activity, enrolment or fund, and nobody a calendar of the past', async () => {
    const admin = { ...nordlys(), may: roles.INCENTIVES_ADMIN.may.join(',') }
    for (const table of ['program', 'usage_period', 'activity', 'enrolment', 'fund', 'location', 'partner'])
      await expect(asServing(admin, `update ${table} set id = id`), table).rejects.toThrow('may not change table')
    for (const change of ['update calendar_version set reason = reason', 'delete from calendar_version'])
      await expect(asServing(system, change), change).rejects.toThrow('permission denied')
    const all = { ...admin, may: permissions.filter((one) => one !== 'MANAGE_PROGRAMS').join(',') }
    const promoted = `update member set role = 'PROGRAM_MANAGER' where id = '${story.memberIds.user}'`
    await expect(asServing(all, promoted)).rejects.toThrow('may not change this member')
  })
})

describe('History', () => {
  /** An event as the next of a claim, but for what is given. */
  const told = (
    claimId: string,
    given: Partial<Record<'actor' | 'kind' | 'seq' | 'previous' | 'at' | 'draft', string>> = {},
  ) => {
    const {
      actor = story.memberIds.user,
      kind = 'MEMBER',
      seq = '+ 1',
      previous = 'h.hash',
      at = 'now()',
      draft = 'h.draft',
    } = given
    return `insert into event (at, kind, actor, subject_kind, subject_id, seq, claim_id, partner_id, program_id, location_id, draft, reasons, data, hash, previous_hash)
      select ${at}, 'COMMENTED', '{"id": "${actor}", "kind": "${kind}"}', 'CLAIM', c.id, h.seq ${seq}, c.id, partner_id, program_id, location_id, ${draft}, '[]', '{}', 'invented', ${previous}
      from claim c, samop_lock(array[c.id]) h where c.id = '${claimId}'`
  }

  test('refuses an event in the name of somebody else, or of the system', async () => {
    const { id } = await submitted(story, { amount: '10.00' })
    await expect(asServing(nordlys(), told(id, { actor: story.memberIds.admin }))).rejects.toThrow(
      'in the name of who acts',
    )
    await expect(asServing(nordlys(), told(id, { kind: 'SYSTEM' }))).rejects.toThrow('in the name of who acts')
  })

  test.each([
    ['after an older one', { previous: `(select hash from event e where e.subject_id = c.id order by seq limit 1)` }],
    ['after none', { previous: 'null' }],
    ['after an invented one', { previous: `'nowhere'` }],
    ['that leaves a number out', { seq: '+ 2' }],
    ['with a number that is taken', { seq: '+ 0' }],
    ['of an earlier moment', { at: `h."lastAt"::timestamptz - interval '1 ms'` }],
    ['that others may not see', { draft: 'not h.draft' }],
  ])('refuses an event %s', async (_, given) => {
    const { id } = await submitted(story, { amount: '10.00' })
    await expect(asServing(nordlys(), told(id, given))).rejects.toThrow('follows the newest')
  })

  test('does not let the head of a History move without an event', async () => {
    const { id } = await submitted(story, { amount: '10.00' })
    for (const statement of [
      `update subject_head set hash = 'invented' where id = '${id}'`,
      `delete from subject_head where id = '${id}'`,
      `insert into subject_head (id, kind, seq, hash, draft, last_at) values (gen_random_uuid(), 'CLAIM', 1, 'x', true, now())`,
    ])
      await expect(asServing(system, statement), statement).rejects.toThrow('permission denied')
    await expect(asServing(system, `select samop_follow(e) from event e where e.subject_id = '${id}'`)).rejects.toThrow(
      'only an event moves',
    )
  })

  test('keeps the documents and lines of submitted claims', async () => {
    const { id, documents } = await rejected(story, { amount: '10.00' })
    for (const who of [nordlys(), system])
      await expect(asServing(who, `delete from document where id = '${documents[0]!.id}'`)).rejects.toThrow(
        'this document stays',
      )
    await expect(asServing(nordlys(), `delete from claim_line where claim_id = '${id}'`)).rejects.toThrow('are locked')
    await expect(
      asServing(nordlys(), `update claim_line set claimed_minor = 1 where claim_id = '${id}'`),
    ).rejects.toThrow('are locked')
  })

  test('names every removed document, and only the system deletes uploads', async () => {
    const { documents } = await draftClaim(story)
    const gone = `delete from document where id = '${documents[0]!.id}'`
    for (const who of [nordlys(), system])
      await expect(asServing(who, gone)).rejects.toThrow('History tells of every document')
    expect((await move(story, 'user', 'removeDocument', { documentId: documents[0]!.id })).userErrors).toEqual([])
    const id = await upload(story, 'user')
    await expect(asServing(nordlys(), `delete from document where id = '${id}'`)).rejects.toThrow('this document stays')
  })
})

describe('a function of the database', () => {
  test('uses a fixed search path, whatever the caller’s', async () => {
    const open = await asServing(
      {},
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosqlbody is null
        and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
        and coalesce(array_to_string(proconfig, ','), '') !~ 'search_path=pg_catalog, public, pg_temp'`,
    )
    expect(open).toEqual([])
  })
})

describe('a draft', () => {
  const kindsSeenBy = async (who: 'reviewer' | 'user', id: string) =>
    (
      await story.data<{ claim: { history: { totalCount: number; edges: { node: { kind: string } }[] } } }>(
        who,
        'query($id: ID!) { claim(id: $id) { history(first: 50) { totalCount edges { node { kind } } } } }',
        { id },
      )
    ).claim.history

  test('belongs to its partner alone: the vendor finds it nowhere', async () => {
    const draft = await draftClaim(story, { title: 'Kept to ourselves' })
    const found = async (who: 'reviewer' | 'manager' | 'auditor' | 'finance' | 'user') => {
      const { data, errors } = await story.ask<Record<string, unknown>>(
        who,
        `query($id: ID!, $line: ID!, $document: ID!) {
          list: claims(filter: { statuses: [EDITING], search: "Kept to ourselves" }) { totalCount edges { node { id } } }
          byNode: node(id: $id) { id } line: node(id: $line) { id } document: node(id: $document) { id }
          stream: events(filter: { claimId: $id }) { edges { node { id } } } }`,
        { id: draft.id, line: draft.lines[0]!.id, document: draft.documents[0]!.id },
      )
      expect(errors).toBeUndefined()
      return data as { list: { totalCount: number }; stream: { edges: unknown[] } }
    }
    const nothing = {
      list: { totalCount: 0, edges: [] },
      byNode: null,
      line: null,
      document: null,
      stream: { edges: [] },
    }
    for (const who of ['reviewer', 'manager', 'auditor', 'finance'] as const) {
      expect(await found(who), who).toEqual(nothing)
      for (const query of [`claim(id: "${draft.id}")`, `claimByNumber(number: "${draft.number}")`])
        expect((await story.ask(who, `{ ${query} { id } }`)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
      const url = `/documents/${draft.documents[0]!.id}`
      expect((await story.http.inject({ url, headers: story.headersOf(who, {}) })).statusCode).toBe(404)
    }
    expect((await found('user')).list.totalCount).toBe(1)
    const columns = { claim_line: 'claim_id', document: 'claim_id', deadline: 'subject_id', event: 'subject_id' }
    const counts = Object.entries(columns).map(
      ([table, column]) => `(select count(*) from ${table} where ${column} = '${draft.id}')`,
    )
    expect(await asServing(vendor('reviewer'), `select ${counts.join(' + ')} as seen`)).toEqual([{ seen: '0' }])
  })

  test('leaves no trace of its editing once it is submitted', async () => {
    const { id } = await underReview(story, { amount: '10.00' })
    expect((await kindsSeenBy('reviewer', id)).edges.map(({ node }) => node.kind)).toEqual(['PICKED_UP', 'SUBMITTED'])
    expect((await kindsSeenBy('reviewer', id)).totalCount).toBe(2)
    expect((await kindsSeenBy('user', id)).edges.length).toBeGreaterThan(4)
  })

  test('is hidden from the vendor again when it is recalled, until it is submitted again', async () => {
    const { id } = await submitted(story, { amount: '10.00' })
    await move(story, 'user', 'recallClaim', { claimId: id })
    const asked = () => story.ask('reviewer', '{ claim(id: "' + id + '") { id } }')
    expect((await asked()).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    await move(story, 'user', 'updateClaim', { claimId: id, title: 'Second thoughts' })
    await move(story, 'user', 'submitClaim', { claimId: id })
    expect((await asked()).errors).toBeUndefined()
    expect((await kindsSeenBy('reviewer', id)).edges.map(({ node }) => node.kind)).toEqual(['SUBMITTED', 'SUBMITTED'])
  })

  test('that is withdrawn stays hidden from the vendor', async () => {
    const { id } = await draftClaim(story)
    await move(story, 'user', 'withdrawClaim', { claimId: id })
    expect((await story.ask('auditor', `{ claim(id: "${id}") { id } }`)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })
})
