import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../src/app.ts'
import { commandLine } from '../src/cli/commandLine.ts'
import { readConfig } from '../src/config.ts'
import type { Database } from '../src/database.ts'
import { createLog } from '../src/log.ts'
import { createTestDatabase } from './harness/createTestDatabase.ts'
import { startPostbox } from './harness/postbox.ts'
import { samop } from './harness/samop.ts'

const ask = async (database: Database, statement: string, values: unknown[] = []) => {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  return (await client.query(statement, values).finally(() => client.end())).rows
}

const emptyDatabase = () => {
  const place = {} as { database: Database }
  beforeAll(async () => {
    place.database = await createTestDatabase()
    vi.stubEnv('DATABASE_URL', place.database.ownerUrl)
    vi.stubEnv('SAMOP_DEMO', 'off')
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await place.database.stop()
  })
  return place
}

const person = (email: string, ...more: string[]) => ['--email', email, '--name', 'Pia Palm', ...more]

const password = 'vedträ kajak mumla fönster'
const linkIn = (said: string) => /^http:\/\/localhost:4000\/set-password#([\w-]{43})$/m.exec(said)![1]!

const fileOf = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'samop-days-')), 'days.json')
  writeFileSync(file, text)
  return file
}

describe('an empty installation', () => {
  const place = emptyDatabase()

  test('gets its first program manager', async () => {
    const said = await samop('admin', 'create', ...person('Pia@Vendor.example', '--language', 'sv'))
    expect(said).toMatch(
      /^Pia Palm is a member as pia@vendor\.example \(Program manager\)\nGive Pia Palm this link to choose a password; it works once, for an hour:\n/,
    )
    expect(linkIn(said)).toHaveLength(43)
    const [member] = await ask(place.database, 'select role, partner_id, language, password_hash from member')
    expect(member).toMatchObject({ role: 'PROGRAM_MANAGER', partner_id: null, language: 'sv', password_hash: null })
  })

  test('is brought to a partner’s first claim, as the operating guide says', async () => {
    expect(await samop('programs', 'load', '--country', 'SE')).toContain(
      '10 programs with FY26 H1, FY26 H2, FY27 H1; 20 activities',
    )
    await samop(
      'partner',
      'add',
      '--name',
      'Nordlys AB',
      '--country',
      'SE',
      '--location',
      'Stockholm',
      '--location',
      'Seattle:US',
    )
    await samop('enrol', '--partner', 'Nordlys AB', '--program', 'CLOUD_RESELLER')
    const grant = [
      'fund',
      'grant',
      '--partner',
      'nordlys ab',
      '--program',
      'CLOUD_RESELLER',
      '--period',
      'FY26 H2',
      '--currency',
      'SEK',
    ]
    expect(await samop(...grant, '--amount', '250000.50')).toContain('SEK 250,000.50')
    const member = ['--role', 'INCENTIVES_ADMIN', '--partner', 'Nordlys AB']
    const said = await samop('member', 'add', ...person('admin@nordlys.example', ...member))
    expect(said).toContain('admin@nordlys.example')

    const config = readConfig({ SAMOP_DEMO: 'off' })
    const { http } = await createApp({ config, database: place.database, log: createLog('silent') })
    try {
      const credentials = { email: 'admin@nordlys.example', password }
      await http.inject({ method: 'POST', url: '/auth/set-password', payload: { token: linkIn(said), password } })
      const signedIn = await http.inject({ method: 'POST', url: '/auth/sign-in', payload: credentials })
      const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
      const graphql = async (query: string, variables: object = {}) =>
        (
          await http.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query, variables } })
        ).json().data
      const { funds, locations } = await graphql(
        '{ funds { edges { node { remaining { amount currency } program { id } usagePeriod { id } } } } locations { id name } }',
      )
      const [{ node: fund }] = funds.edges
      expect(funds.edges).toHaveLength(1)
      expect(fund).toMatchObject({ remaining: { amount: '250000.50', currency: 'SEK' } })
      expect(locations.map(({ name }: { name: string }) => name)).toEqual(['Seattle', 'Stockholm'])
      const place = { programId: fund.program.id, usagePeriodId: fund.usagePeriod.id }
      const { activities } = await graphql(
        'query ($programId: ID!, $usagePeriodId: ID!) { activities(programId: $programId, usagePeriodId: $usagePeriodId) { id } }',
        place,
      )
      expect(activities).toHaveLength(20)
      const input = { ...place, locationId: locations[0].id, activityId: activities[0].id, title: 'The first' }
      const made = await graphql(
        'mutation ($input: CreateClaimInput!) { createClaim(input: $input) { claim { number title } } }',
        { input },
      )
      expect(made.createClaim.claim.title).toBe('The first')
    } finally {
      await http.close()
    }
  })

  test('lets a person who forgot the password choose a new one, which ends what the old one opened', async () => {
    const sessions = async () => (await ask(place.database, 'select count(*)::int from session'))[0].count
    expect(await sessions()).toBe(1)
    const token = linkIn(await samop('member', 'link', '--email', 'Admin@nordlys.example'))
    expect(await sessions()).toBe(1)
    const config = readConfig({ SAMOP_DEMO: 'off' })
    const { http } = await createApp({ config, database: place.database, log: createLog('silent') })
    try {
      const payload = { token, password: 'en helt annan båtmössa' }
      const set = await http.inject({ method: 'POST', url: '/auth/set-password', payload })
      expect(set.json()).toEqual({ email: 'admin@nordlys.example' })
    } finally {
      await http.close()
    }
    expect(await sessions()).toBe(0)
    expect(await samop('member', 'link', '--email', 'who@nordlys.example')).toBe('Member not found.')
  })

  test('mails the link where there is a mail server', async () => {
    const postbox = await startPostbox()
    try {
      vi.stubEnv('SMTP_URL', postbox.url)
      vi.stubEnv('PUBLIC_URL', 'https://claims.example.com')
      expect(await samop('member', 'link', '--email', 'admin@nordlys.example')).toBe(
        'A link to choose a password is on its way to admin@nordlys.example; it works once, for an hour\n',
      )
      const [mail] = await postbox.until('admin@nordlys.example', 1)
      expect(mail!.text).toContain('https://claims.example.com/set-password#')
    } finally {
      vi.stubEnv('SMTP_URL', '')
      vi.stubEnv('PUBLIC_URL', '')
      await postbox.stop()
    }
  })

  test('can be loaded again without doubling anything, with closed days of the team’s own', async () => {
    const reason = { en: 'Moving house', sv: 'Flytt' }
    const closedDays = fileOf(JSON.stringify([{ on: '2027-03-09', reason }]))
    await samop(
      'programs',
      'load',
      '--country',
      'DE',
      '--region',
      'BY',
      '--time-zone',
      'Europe/Berlin',
      '--calendar',
      'Bavaria',
      '--closed-days',
      closedDays,
      '--reason',
      'The team moved to Munich',
    )
    const [counts] = await ask(
      place.database,
      `select (select count(*)::int from program) as programs, (select count(*)::int from usage_period) as periods, (select count(*)::int from activity) as activities`,
    )
    expect(counts).toEqual({ programs: 10, periods: 30, activities: 20 })
    const [program] = await ask(
      place.database,
      `select version, calendar->>'name' as name, calendar->'closedDays' as days from program limit 1`,
    )
    expect(program).toMatchObject({ version: 2, name: 'Bavaria' })
    expect(program.days).toContainEqual({ on: '2027-03-09', reason })
    const versions = await samop('calendar', 'versions', '--program', 'CLOUD_DIRECT')
    expect(versions).toMatch(
      /^version 1 +\S+ +Samop +Sweden, Europe\/Stockholm\nversion 2 +\S+ +Samop +Bavaria, Europe\/Berlin: The team moved to Munich$/m,
    )
    const days = (program.days as { on: string }[]).map(({ on }) => on)
    expect([days[0], days.includes('2027-01-06'), days.at(-1)! > '2035']).toEqual(['2018-01-01', true, true])
  })
})

describe('the calendar of the team', () => {
  const place = emptyDatabase()
  const calendar = async () => {
    const [program] = await ask(place.database, 'select calendar from program limit 1')
    return program.calendar as { timeZone: string; weekend: number[]; closedDays: { on: string }[] }
  }

  test.each([
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Etc/UTC', 'Etc/UTC'],
    ['UTC', 'UTC'],
    ['europe/stockholm', 'Europe/Stockholm'],
  ])('can be in %s, by the name of today or of before', async (given, timeZone) => {
    expect(await samop('programs', 'load', '--time-zone', given)).toContain('10 programs')
    expect(await calendar()).toMatchObject({ timeZone })
    // Reports use the time zone in the database.
    expect(await ask(place.database, `select now() at time zone $1 as there`, [timeZone])).toHaveLength(1)
  })

  test('has the weekend of its country, or the one that is given', async () => {
    const cairo = ['programs', 'load', '--calendar', 'Cairo', '--country', 'EG', '--time-zone', 'Africa/Cairo']
    expect(await samop(...cairo)).toContain('closed on Friday and Saturday, holidays of EG')
    expect(await calendar()).toMatchObject({ weekend: [5, 6] })
    expect(await samop(...cairo, '--weekend', 'Sunday')).toContain('closed on Sunday, holidays of EG')
    expect(await calendar()).toMatchObject({ weekend: [7] })
    await samop('programs', 'load', '--country', 'IN', '--time-zone', 'Asia/Kolkata')
    expect(await calendar()).toMatchObject({ weekend: [6, 7] })
  })

  test('is open on a holiday that the team works on, and shows the source of each day', async () => {
    const reason = { en: 'Day of Arafat', sv: 'Arafatdagen' }
    const options = [
      '--country',
      'AE',
      '--time-zone',
      'Asia/Dubai',
      '--calendar',
      'Dubai',
      '--closed-days',
      fileOf(JSON.stringify([{ on: '2026-05-26', reason }])),
      '--open-days',
      fileOf('["2026-01-16", "2026-02-18"]'),
    ]
    expect(await samop('programs', 'load', ...options)).toContain(
      'closed on Saturday and Sunday, holidays of AE and 1 closed days of its own and 2 of them open',
    )
    const { closedDays } = await calendar()
    const days = closedDays.map(({ on }) => on)
    expect(days).toEqual(expect.arrayContaining(['2026-05-26', '2026-12-02']))
    for (const on of ['2026-01-16', '2026-02-18']) expect(days).not.toContain(on)
    const shown = await samop('calendar', 'show', '--year', '2026', ...options)
    expect(shown.split('\n')).toEqual(
      expect.arrayContaining([
        'Dubai, 2026: Asia/Dubai, closed on Saturday and Sunday',
        "2026-01-01 Thu  closed  New Year's Day  (date-holidays AE: public)",
        '2026-02-18 Wed  open    First day of Ramadan  (--open-days)',
        '2026-05-26 Tue  closed  Day of Arafat  (--closed-days)',
      ]),
    )
    const bavaria = ['--country', 'DE', '--region', 'BY', '--time-zone', 'Europe/Berlin']
    expect(await samop('calendar', 'show', '--year', '2025', ...bavaria)).toContain(
      '2025-08-15 Fri  open    Assumption  (date-holidays DE-BY: observance)',
    )
  })
})

describe('an error is explained in one line', () => {
  const place = emptyDatabase()
  beforeAll(async () => {
    await samop('programs', 'load')
    await samop('partner', 'add', '--name', 'Nordlys AB', '--country', 'SE')
    // Earlier releases allowed partners with the same name.
    await ask(
      place.database,
      `insert into partner (id, name, country, code) values (gen_random_uuid(), 'Twin', 'SE', 'TWA'), (gen_random_uuid(), 'Twin', 'NO', 'TWB')`,
    )
    await samop('admin', 'create', ...person('pia@vendor.example'))
  })

  const grant = (more: Record<string, string>) =>
    Object.entries({
      partner: 'Nordlys AB',
      program: 'CLOUD_RESELLER',
      period: 'FY26 H2',
      amount: '1',
      currency: 'SEK',
      ...more,
    }).flatMap(([name, value]) => [`--${name}`, value])

  test.each([
    [['admin', 'create', '--email', 'x@y.example'], /^error: required option '--name <name>' not specified$/],
    [['admin', 'create', ...person('no address')], /^--email must be an address such as/],
    [
      ['admin', 'create', ...person('PIA@vendor.example')],
      /with the address pia@vendor\.example is already a member\.$/,
    ],
    [['admin', 'create', ...person('x@y.example', '--password', 'secret')], /^error: unknown option '--password'$/],
    [['member', 'add', ...person('x@y.example', '--role', 'KING')], /Allowed choices are INCENTIVES_ADMIN/],
    [
      ['member', 'add', ...person('x@y.example', '--role', 'INCENTIVES_USER')],
      /^A partner’s role is for a partner’s people/,
    ],
    [
      ['member', 'add', ...person('x@y.example', '--role', 'REVIEWER', '--partner', 'Nordlys AB')],
      /^A partner’s role is for a partner’s people, and only for them/,
    ],
    [
      [
        'member',
        'add',
        ...person('x@y.example', '--role', 'INCENTIVES_USER', '--partner', 'Nordlys AB', '--location', 'Paris'),
      ],
      /^There is no location "Paris" of this partner$/,
    ],
    [
      ['member', 'add', ...person('x@y.example', '--role', 'REVIEWER', '--location', 'Seattle')],
      /^--location is a place of a partner; give --partner too$/,
    ],
    [
      ['admin', 'create', '--email', 'x@y.example', '--name', 'A\u001b[2Jb'],
      /^--name must be one line without control characters\.$/,
    ],
    [['partner', 'add', '--name', 'nordlys ab', '--country', 'NO'], /^There is already a partner “Nordlys AB”\.$/],
    [['partner', 'add', '--name', 'Two\nlines', '--country', 'NO'], /^--name must be one line without control/],
    [['partner', 'add', '--name', 'X', '--country', 'SE', '--location', ':US'], /^--location must not be empty\.$/],
    [
      ['partner', 'add', '--name', 'X', '--country', 'SE', '--location', 'Lund:ZZ'],
      /^--location must be the two letters of a country/,
    ],
    [
      ['partner', 'add', '--name', 'X', '--country', 'SE', '--location', 'Lund', '--location', 'LUND:DK'],
      /^--location must not be given twice by the same name\.$/,
    ],
    [['partner', 'add', '--name', 'X', '--country', 'Sweden'], /^--country must be the two letters of a country/],
    [['programs', 'load', '--country', 'DE', '--region', 'QQ'], /^--region must be a region of DE; “QQ” is none\.$/],
    [
      ['programs', 'load', '--country', 'AQ', '--region', 'QQ'],
      /^--country must be a country whose holidays are known; “AQ” is none\.$/,
    ],
    [['programs', 'load', '--calendar', ''], /^--calendar must not be empty\.$/],
    [['programs', 'load', '--time-zone', 'Mars/Base'], /^--time-zone must be a time zone/],
    [['programs', 'load', '--time-zone', '+01:00'], /^--time-zone must be a time zone/],
    [['programs', 'load', '--weekend', 'sabbath'], /^--weekend: “sabbath” is no weekday; give some of monday,/],
    [
      ['programs', 'load', '--weekend', 'monday,tuesday,wednesday,thursday,friday,saturday,sunday'],
      /^--weekend must leave a weekday open\.$/,
    ],
    [['programs', 'load', '--open-days', fileOf('["16/6"]')], /: 0 must be a day such as 2026-11-23\.$/],
    [['calendar', 'show', '--year', 'next'], /^--year next is no year; give one such as 2027$/],
    [
      ['calendar', 'show', '--year', '2027', '--country', 'AQ'],
      /^--country must be a country whose holidays are known/,
    ],
    [['programs', 'load', '--closed-days', 'nowhere.json'], /^--closed-days nowhere\.json cannot be read: ENOENT/],
    [['programs', 'load', '--closed-days', import.meta.filename], /: must be a JSON list of days\.$/],
    [['programs', 'load', '--closed-days', fileOf('[{"on": "23/12"}]')], /: 0 on must be a day such as 2026-11-23\.$/],
    [['enrol', '--partner', 'Nobody', '--program', 'IOT'], /^There is no partner "Nobody"$/],
    [
      ['enrol', '--partner', 'Twin', '--program', 'IOT'],
      /^There is more than one partner "Twin"; give the id: [\w-]{36}, [\w-]{36}$/,
    ],
    [['fund', 'grant', ...grant({})], /^The partner does not take part in this program\.$/],
    [['fund', 'grant', ...grant({ amount: '1,5' })], /^--amount: “1,5” is not an amount/],
    [['fund', 'grant', ...grant({ amount: '0' })], /^--amount must not be zero\.$/],
    [['fund', 'grant', ...grant({ currency: 'KR' })], /^--currency KR is not a currency/],
    [['fund', 'grant', ...grant({ period: 'FY99 H1' })], /^There is no usage period "FY99 H1" of this program$/],
    [['fnud', 'grant'], /unknown command 'fnud'/],
  ])('samop %j', async (words, line) => {
    const said = await samop(...words)
    expect(said.split('\n')[0]).toMatch(line)
    expect(said.split('\n').length).toBeLessThanOrEqual(2)
  })

  test.each(['ZZ', 'EU', 'YU', 'UK', 'XX', 'se'])('%s is no country', async (code) => {
    expect(await samop('partner', 'add', '--name', 'X', '--country', code)).toMatch(
      /^--country must be the two letters of a country/,
    )
  })

  test('the result is told with names', async () => {
    const [{ id }] = await ask(place.database, `select id from partner where name = 'Nordlys AB'`)
    expect(await samop('enrol', '--partner', id, '--program', 'iot')).toMatch(/^Nordlys AB takes part in [A-Z]/)
    expect(await samop('partner', 'add', '--name', 'Åland Oy', '--country', 'AX', '--location', 'Mariehamn')).toBe(
      'Added Åland Oy with Mariehamn, AX\n',
    )
  })

  test('the last program manager cannot be removed', async () => {
    expect(await samop('member', 'remove', '--email', 'pia@vendor.example')).toBe(
      'Pia Palm is the last program manager; add another first.',
    )
    await samop('admin', 'create', ...person('per@vendor.example'))
    expect(await samop('member', 'remove', '--email', 'pia@vendor.example')).toContain('is no longer a member')
  })

  test('a fund stays above zero and countable, and keeps its currency', async () => {
    await samop('enrol', '--partner', 'Nordlys AB', '--program', 'CLOUD_RESELLER')
    expect(await samop('fund', 'grant', ...grant({ amount: '-1' }))).toBe('Only SEK 0.00 remains in the fund.')
    await samop('fund', 'grant', ...grant({ amount: '100' }))
    expect(await samop('fund', 'grant', ...grant({ amount: '-100.01' }))).toBe('Only SEK 100.00 remains in the fund.')
    const most = { amount: '90071992547409.91' }
    expect(await samop('fund', 'grant', ...grant(most))).toBe(
      'A fund holds at most SEK 90,071,992,547,409.91; SEK 100.00 was earned in it already.',
    )
    expect(await samop('fund', 'grant', ...grant({ currency: 'USD' }))).toBe('This fund is held in SEK.')
    expect(await samop('fund', 'grant', ...grant({ amount: '-100' }))).toContain('Corrected the funds of')
  })
})

describe('help', () => {
  const commands = [
    'admin create',
    'programs load',
    'calendar show',
    'partner add',
    'member add',
    'member link',
    'member remove',
    'enrol',
    'fund grant',
    'audit verify',
    'reconcile',
  ]
  test.each(commands)('samop %s --help tells its options', async (words) => {
    const said: string[] = []
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => said.push(String(line)) > 0)
    const program = commandLine()
    const command = words.split(' ').reduce((from, word) => from.commands.find((one) => one.name() === word)!, program)
    command.exitOverride()
    await expect(program.parseAsync(['node', 'samop', ...words.split(' '), '--help'])).rejects.toMatchObject({
      exitCode: 0,
    })
    write.mockRestore()
    expect(said.join('')).toContain(`Usage: samop ${words} [options]`)
  })
})

afterEach(() => vi.restoreAllMocks())
