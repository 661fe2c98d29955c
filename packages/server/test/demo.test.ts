import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type BusinessCalendar,
  type ClockRecord,
  clocks,
  clockStates,
  deadlineOf,
  documentKinds,
  languages,
  type Person,
  reasonCodes,
  roles,
  statuses,
  everyDay,
} from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoEmails, demoPassword } from '../src/access/demoMembers.ts'
import { verifyPassword } from '../src/access/password/password.ts'
import { createClock } from '../src/clock.ts'
import { readConfig } from '../src/config.ts'
import { loadDemo } from '../demo/loadDemo.ts'
import { sniff } from '../src/document/upload/sniff.ts'
import { openContent, openStorage, receive } from '../src/document/storage.ts'
import { positionIn } from '../src/history/cursor.ts'
import { verifyChains } from '../src/history/verifyChains.ts'
import { createLog } from '../src/log.ts'
import { openServices } from '../src/openServices.ts'
import { readAsSystem } from '../src/reader.ts'
import type { Services } from '../src/services.ts'
import { createTestDatabase } from './harness/createTestDatabase.ts'

const empty = async (moment: string) => {
  const database = await createTestDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'samop-demo-'))
  const clock = createClock(Temporal.Instant.from(moment))
  const config = readConfig({ SAMOP_DATA: folder })
  await openStorage(config.documentsFolder, false)
  const services = await openServices(config, database.appUrl, createLog('silent'), clock)
  const close = async () => {
    await services.close()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { services, close }
}

const rows = <Row>(services: Services, query: RawBuilder<Row>) => readAsSystem(services, (db) => db.rows(query))

const statesOf = async (services: Services) => {
  const found = await rows(
    services,
    sql<{ record: ClockRecord; calendar: BusinessCalendar | null }>`select d.record, p.calendar from deadline d
      left join claim c on c.id = d.subject_id left join program p on p.id = c.program_id`,
  )
  return found.map(({ record, calendar }) => ({
    clock: record.clock,
    state: deadlineOf(record, calendar ?? everyDay, services.clock()).state,
  }))
}

describe('The demonstration', () => {
  let services: Services
  let close: () => Promise<void>

  beforeAll(async () => {
    ;({ services, close } = await empty('2026-11-24T07:30:00Z'))
    await loadDemo(services)
  }, 60_000)
  afterAll(() => close())

  test('has a claim in every status', async () => {
    const found = await rows(services, sql<{ status: string }>`select distinct status from claim`)
    expect(found.map(({ status }) => status).toSorted()).toEqual(Object.keys(statuses).toSorted())
  })

  test('shows every clock, and every state a clock can be in', async () => {
    const found = await statesOf(services)
    expect([...new Set(found.map(({ state }) => state))].toSorted()).toEqual(Object.keys(clockStates).toSorted())
    expect([...new Set(found.map(({ clock }) => clock))].toSorted()).toEqual(Object.keys(clocks).toSorted())
    const pausable = Object.entries(clocks).flatMap(([clock, { pauses }]) => (pauses ? [clock] : []))
    const paused = found.flatMap(({ clock, state }) => (state === 'PAUSED' ? [clock] : []))
    expect([...new Set(paused)].toSorted()).toEqual(pausable.toSorted())
  })

  test('has every role, and an account for each address, all with the one password', async () => {
    const members = await rows(
      services,
      sql<{
        email: string
        role: string
        passwordHash: string
      }>`select email, role, password_hash as "passwordHash" from member`,
    )
    expect(members.map(({ email }) => email).toSorted()).toEqual([...demoEmails].toSorted())
    expect([...new Set(members.map(({ role }) => role))].toSorted()).toEqual(Object.keys(roles).toSorted())
    expect(await verifyPassword(members[0]!.passwordHash, demoPassword)).toBe(true)
  })

  test('gives Nordlys two programs, funds in two currencies and three locations', async () => {
    const funds = await rows(
      services,
      sql<{ program: string; currency: string }>`select distinct p.key as program, f.currency from fund f
        join program p on p.id = f.program_id join partner o on o.id = f.partner_id where o.name = 'Nordlys AB' order by 1`,
    )
    expect(funds).toEqual([
      { program: 'CLOUD_RESELLER', currency: 'SEK' },
      { program: 'DEVICES_RESELLER', currency: 'USD' },
    ])
    const places = await rows(
      services,
      sql<{
        name: string
        country: string
      }>`select l.name, l.country from location l join partner o on o.id = l.partner_id
        where o.name = 'Nordlys AB' order by 1`,
    )
    expect(places.map(({ name, country }) => `${name} ${country}`)).toEqual(['Malmö SE', 'Seattle US', 'Stockholm SE'])
  })

  test('has a History that is whole, in the order of time, and not in the future', async () => {
    expect((await verifyChains(services)).broken).toBeUndefined()
    const [disorder] = await rows(
      services,
      sql<{
        count: number
      }>`select count(*)::int as count from (select at, lag(at) over (partition by claim_id order by transaction, id) as before
        from event where claim_id is not null) e where at < before or at > ${services.clock().toString()}::text::timestamptz`,
    )
    expect(disorder).toEqual({ count: 0 })
  })

  test('lets people work on weekdays, in daytime', async () => {
    const found = await rows(
      services,
      sql<{ at: string; actor: Person; zone: string }>`select to_json(e.at)#>>'{}' as at, e.actor,
        case when m.partner_id is null then p.calendar->>'timeZone' when o.country = 'SE' then 'Europe/Stockholm' else 'America/Chicago' end as zone
        from event e join claim c on c.id = e.claim_id join program p on p.id = c.program_id
        join member m on m.id = (e.actor->>'id')::uuid left join partner o on o.id = m.partner_id`,
    )
    expect(found.length).toBeGreaterThan(200)
    const odd = found.filter(({ at, zone }) => {
      const { dayOfWeek, hour } = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
      return dayOfWeek > 5 || hour < 8 || hour > 17
    })
    expect(odd).toEqual([])
  })

  test('ties reasons to claims, lines, documents and requirements, and speaks both languages', async () => {
    const found = await rows(
      services,
      sql<{ kind: string; code: string }>`select distinct r->'about'->>'kind' as kind, r->>'code' as code
        from event e, jsonb_array_elements(e.reasons) r`,
    )
    expect([...new Set(found.map(({ kind }) => kind))].toSorted()).toEqual(['CLAIM', 'DOCUMENT', 'LINE', 'REQUIREMENT'])
    expect(found.map(({ code }) => code)).toContain('NO_ANSWER' satisfies keyof typeof reasonCodes)
    const titles = await rows(services, sql<{ title: string }>`select title from claim`)
    const swedish = titles.filter(({ title }) => /[åäö]/i.test(title))
    expect(languages).toHaveLength(2)
    expect(swedish.length).toBeGreaterThan(5)
    expect(titles.length - swedish.length).toBeGreaterThan(15)
  })

  test('has a claim approved in part, a dispute lost, a dispute won, and late decisions of both reviewers', async () => {
    const [found] = await rows(
      services,
      sql<{ partly: number; lost: number; won: number }>`select
        count(*) filter (where approved_minor < amount_minor)::int as partly,
        count(*) filter (where status = 'REJECTED' and disputes = 1)::int as lost,
        count(*) filter (where status = 'APPROVED' and disputes = 1)::int as won from claim`,
    )
    expect(found!.partly).toBeGreaterThan(0)
    expect(found!.lost).toBeGreaterThan(0)
    expect(found!.won).toBeGreaterThan(0)
    const late = await rows(
      services,
      sql<{
        name: string
      }>`select distinct c.assignee->>'name' as name from deadline d join claim c on c.id = d.subject_id
        where d.clock = 'REVIEW' and d.ended and d.missed_at is not null and c.decided_at is not null`,
    )
    expect(late).toHaveLength(2)
  })

  test('has everybody’s notifications read until yesterday', async () => {
    const members = await rows(services, sql<{ seenUpTo: string }>`select seen_up_to as "seenUpTo" from member`)
    for (const { seenUpTo } of members) {
      const { id } = positionIn(seenUpTo)
      const [first] = await rows(
        services,
        sql<{ at: string }>`select to_json(min(at))#>>'{}' as at from event where id > ${id}`,
      )
      expect(first && first.at >= '2026-11-23T07:30:00').toBe(true)
    }
  })

  test('keeps its documents in storage, each really what it says, of several types and kinds', async () => {
    const found = await rows(
      services,
      sql<{
        name: string
        sha256: string
        bytes: number
        contentType: string
        kind: string
      }>`select name, sha256, bytes,
        content_type as "contentType", kind from document`,
    )
    expect(new Set(found.map(({ contentType }) => contentType))).toEqual(
      new Set(['application/pdf', 'image/png', 'text/csv']),
    )
    expect(Object.keys(documentKinds)).toEqual(expect.arrayContaining([...new Set(found.map(({ kind }) => kind))]))
    const { documentsFolder } = services.config
    for (const { name, sha256, bytes, contentType } of found) {
      const received = await receive(documentsFolder, await openContent(documentsFolder, sha256))
      expect(received).toMatchObject({ sha256, bytes })
      expect(await sniff(received, name)).toEqual({ contentType })
    }
  })

  test('is loaded once, and leaves a database with people unchanged', async () => {
    const count = sql<{ claims: number }>`select count(*)::int as claims from claim`
    const before = await rows(services, count)
    expect(before[0]!.claims).toBeGreaterThanOrEqual(40)
    expect(await loadDemo(services)).toBe(false)
    expect(await rows(services, count)).toEqual(before)
  })
})

describe('The demonstration fits the clock', () => {
  // Special days: a leap day, the first day of a claiming period, and such a first day on a Sunday.
  test.each(['2028-02-29T23:30:00Z', '2027-02-16T00:10:00Z', '2026-08-16T12:00:00Z'])(
    'at %s',
    async (moment) => {
      const { services, close } = await empty(moment)
      try {
        await loadDemo(services)
        const found = await rows(services, sql<{ status: string }>`select distinct status from claim`)
        expect(found.map(({ status }) => status).toSorted()).toEqual(Object.keys(statuses).toSorted())
        const states = new Set((await statesOf(services)).map(({ state }) => state))
        expect([...states].toSorted()).toEqual(Object.keys(clockStates).toSorted())
      } finally {
        await close()
      }
    },
    60_000,
  )
})
