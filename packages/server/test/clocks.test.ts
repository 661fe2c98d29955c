import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { watch } from '../src/sla/watch.ts'
import { fundsOf } from './harness/funds.ts'
import {
  actionRequired,
  draftClaim,
  move,
  type Payload,
  rejected,
  seen,
  submitted,
  underReview,
  wholeClaim,
} from './harness/claims.ts'
import { secondProgram } from './harness/people.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'
import { people, type Who } from './harness/world.ts'

vi.setConfig({ testTimeout: 60_000 })

const monday = '2026-11-23T09:00:00Z'
let story: Story

const begin = () => {
  // The stories last for months without another sign-in.
  return startStory({ settings: { SESSION_LIFE: 'P366D', SESSION_IDLE: 'P366D' } })
}
const asOwner = async ({ database }: Story, statement: string, values: unknown[] = []) => {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  return client.query(statement, values).finally(() => client.end())
}

const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code)
const kinds = async (id: string) => (await seen(story, 'admin', id)).history.edges.map(({ node }) => node.kind)
const countOf = async (id: string, kind: string) => (await kinds(id)).filter((one) => one === kind).length
const at = async (moment: string) => {
  story.moveTo(moment)
  await watch(story.services)
}

interface Bell {
  readonly unreadCount: number
  readonly edges: {
    readonly node: {
      readonly cursor: string
      readonly kind: string
      readonly text: string
      readonly read: boolean
      readonly claim: { readonly id: string } | null
    }
  }[]
}
const bellOf = async (who: Who, first = 100): Promise<Bell> => {
  await settled(story)
  const { notifications } = await story.data<{ notifications: Bell }>(
    who,
    `{ notifications(first: ${first}) { unreadCount edges { node { cursor kind text read claim { id } } } } }`,
  )
  return notifications
}
/** The kinds of somebody's notifications about a claim, oldest first. */
const toldOf = async (who: Who, claimId: string) =>
  (await bellOf(who)).edges.flatMap(({ node }) => (node.claim?.id === claimId ? [node.kind] : [])).toReversed()
const everybody = Object.keys(people) as Who[]

interface Looked {
  readonly supportUrl: string | null
  readonly deadline: { readonly clock: string; readonly state: string; readonly dueOn: string } | null
  readonly deadlines: readonly { readonly clock: string; readonly state: string }[]
}
const look = async (who: Who, id: string): Promise<Looked> =>
  (
    await story.data<{ claim: Looked }>(
      who,
      'query($id: ID!) { claim(id: $id) { supportUrl deadline { clock state dueOn } deadlines { clock state } } }',
      { id },
    )
  ).claim
const lateIds = async (who: Who) => {
  const { claims } = await story.data<{ claims: { edges: { node: { id: string } }[] } }>(
    who,
    '{ claims(filter: { late: true }, first: 100) { edges { node { id } } } }',
  )
  return claims.edges.map(({ node }) => node.id)
}

beforeAll(async () => {
  story = await begin()
}, 60_000)
beforeEach(() => story.moveTo(monday))
afterAll(() => story.stop())

describe('the review clock', () => {
  test('warns once, as the last open day before the due day begins in the team’s time zone', async () => {
    const { id } = await underReview(story, { amount: '10.00' })
    await at('2026-11-23T22:59:00Z')
    expect(await countOf(id, 'DEADLINE_NEAR')).toBe(0)
    await at('2026-11-23T23:00:00Z')
    await at('2026-11-24T12:00:00Z')
    expect(await countOf(id, 'DEADLINE_NEAR')).toBe(1)
    expect(await toldOf('reviewer', id)).toContain('DEADLINE_NEAR')
    // The review is not theirs: the partner waits for it, and finds its day on the claim.
    for (const who of ['admin', 'user', 'reviewer2', 'finance', 'foreignAdmin'] as const)
      expect(await toldOf(who, id)).not.toContain('DEADLINE_NEAR')
    const { history } = await seen(story, 'user', id, 'sv')
    expect(history.edges[0]?.node.text).toMatch(/^Granskning: senast .*25/)
  })

  test('runs until its last day is over, is then missed for all to see, and offers support until it is decided', async () => {
    const { id, number } = await underReview(story, { amount: '10.00' })
    await at('2026-11-25T22:59:59Z')
    expect(await countOf(id, 'DEADLINE_MISSED')).toBe(0)
    expect(await look('user', id)).toMatchObject({ supportUrl: null, deadline: { state: 'RUNNING' } })
    expect(await lateIds('reviewer')).not.toContain(id)

    await at('2026-11-25T23:00:00.010Z')
    await at('2026-11-26T09:00:00Z')
    expect(await countOf(id, 'DEADLINE_MISSED')).toBe(1)
    for (const who of ['user', 'reviewer'] as const) {
      const { supportUrl, deadline } = await look(who, id)
      expect(deadline).toEqual({ clock: 'REVIEW', state: 'MISSED', dueOn: '2026-11-25' })
      expect(decodeURIComponent(supportUrl ?? '')).toMatch(new RegExp(`^mailto:.*${number}.*Nordlys.*25 Nov 2026`))
    }
    // Without SUPPORT_URL only a demonstration has a support address.
    const { config } = story.services
    config.demo = false
    expect((await look('user', id)).supportUrl).toBeNull()
    config.supportUrl = 'https://help.vendor.example/new?from=samop'
    expect((await look('user', id)).supportUrl).toMatch(
      /^https:\/\/help\.vendor\.example\/new\?from=samop&subject=Claim/,
    )
    Object.assign(config, { demo: true, supportUrl: undefined })
    expect(await lateIds('reviewer')).toContain(id)
    expect(await lateIds('user')).toContain(id)
    for (const who of everybody) {
      const told = (await toldOf(who, id)).includes('DEADLINE_MISSED')
      // The team and those who lead it; the partner sees it on the claim.
      expect(told, who).toBe(['reviewer', 'reviewer2', 'manager'].includes(who))
    }

    await move(story, 'reviewer', 'approveClaim', { claimId: id })
    const { supportUrl, deadlines } = await look('user', id)
    expect(supportUrl).toBeNull()
    expect(deadlines).toContainEqual({ clock: 'REVIEW', state: 'MISSED' })
    expect(await lateIds('reviewer')).not.toContain(id)
  })

  test('of a claim that nobody has picked up warns every reviewer', async () => {
    const { id } = await submitted(story, { amount: '10.00' })
    await at('2026-11-24T12:00:00Z')
    for (const who of ['reviewer', 'reviewer2'] as const) expect(await toldOf(who, id)).toContain('DEADLINE_NEAR')
    expect(await toldOf('finance', id)).not.toContain('DEADLINE_NEAR')
  })

  test('is missed once, however many nodes watch', async () => {
    const other = await story.joinNode()
    const claims = [await submitted(story, { amount: '10.00' }), await submitted(story, { amount: '10.00' })]
    story.moveTo('2026-11-26T09:00:00Z')
    await Promise.all([watch(story.services), watch(other.services), watch(story.services)])
    for (const { id } of claims) {
      expect(await countOf(id, 'DEADLINE_MISSED')).toBe(1)
      // It is too late for a warning.
      expect(await countOf(id, 'DEADLINE_NEAR')).toBe(0)
    }
    expect(await watch(story.services)).toBe(0)
  })

  test('that is damaged does not block the clocks of other claims', async () => {
    const [damaged, whole] = [await submitted(story, { amount: '10.00' }), await submitted(story, { amount: '10.00' })]
    await asOwner(story, `update deadline set record = '{}' where subject_id = $1`, [damaged.id])
    await at('2026-11-26T09:00:00Z')
    expect(await countOf(whole.id, 'DEADLINE_MISSED')).toBe(1)
    await asOwner(story, `update deadline set running = false, ended = true where subject_id = $1`, [damaged.id])
  })
})

describe('the payment clock', () => {
  test('concerns finance alone', async () => {
    const { id } = await underReview(story, { amount: '10.00' })
    await move(story, 'reviewer', 'approveClaim', { claimId: id })
    await at('2027-01-29T09:00:00Z')
    expect(await toldOf('finance', id)).toEqual(['DEADLINE_NEAR'])
    expect(await toldOf('user', id)).toEqual(['APPROVED'])
    for (const who of ['reviewer', 'reviewer2', 'manager', 'auditor'] as const)
      expect(await toldOf(who, id)).not.toContain('DEADLINE_NEAR')

    await at('2027-02-01T23:00:01Z')
    expect(await toldOf('finance', id)).toEqual(['DEADLINE_NEAR', 'DEADLINE_MISSED'])
    for (const who of everybody.filter((one) => one !== 'finance'))
      expect(await toldOf(who, id), who).not.toContain('DEADLINE_MISSED')
  })
})

describe('a draft', () => {
  test('is warned of before its last day, and expires after it', async () => {
    const { id } = await draftClaim(story)
    await at('2027-02-11T22:59:00Z')
    expect(await kinds(id)).not.toContain('DEADLINE_NEAR')
    await at('2027-02-12T09:00:00Z')
    expect(await toldOf('user', id)).toEqual(['DEADLINE_NEAR'])
    await at('2027-02-15T22:59:00Z')
    expect((await seen(story, 'user', id)).status).toBe('EDITING')
    await at('2027-02-15T23:00:01Z')
    const expired = await seen(story, 'user', id)
    expect(expired).toMatchObject({ status: 'EXPIRED', deadline: null })
    expect(expired.history.edges[0]?.node).toMatchObject({ kind: 'EXPIRED', text: expect.stringContaining('2027') })
    expect(await toldOf('admin', id)).toEqual(['DEADLINE_NEAR', 'EXPIRED'])
    expect(codes(await move(story, 'user', 'submitClaim', { claimId: id }))).toEqual(['STATUS'])
  })

  test('cannot be submitted once the claiming period has closed, expired already or not', async () => {
    const { id } = await draftClaim(story)
    story.moveTo('2027-02-16T09:00:00Z')
    expect(codes(await move(story, 'user', 'submitClaim', { claimId: id }))).toEqual(['CLAIMING_WINDOW'])
  })
})

describe('a request for action', () => {
  const remaining = async () => {
    const { programId } = story
    const [fund] = await fundsOf<{ remaining: { amount: string } }>(story, 'admin', 'remaining { amount }', {
      programId,
    })
    return Number(fund?.remaining.amount)
  }

  test('that nobody answers lapses: rejected with that reason, money back, and open to a dispute', async () => {
    const before = await remaining()
    const { id } = await actionRequired(story, { amount: '10.00' })
    expect(await remaining()).toBe(before - 10)
    // Summer time has begun, so the day ends an hour earlier in UTC.
    await at('2027-03-31T21:59:00Z')
    expect((await seen(story, 'user', id)).status).toBe('ACTION_REQUIRED')
    await at('2027-03-31T22:00:01Z')
    const lapsed = await seen(story, 'user', id)
    expect(lapsed).toMatchObject({
      status: 'REJECTED',
      reasons: [{ code: 'NO_ANSWER' }],
      deadline: { clock: 'DISPUTE_WINDOW', dueOn: '2027-05-01' },
    })
    expect(lapsed.history.edges[0]?.node).toMatchObject({ kind: 'LAPSED' })
    expect(await toldOf('user', id)).toEqual(['ACTION_REQUESTED', 'DEADLINE_NEAR', 'LAPSED'])
    // The day was the partner’s deadline.
    for (const who of ['reviewer', 'reviewer2', 'finance'] as const)
      expect(await toldOf(who, id), who).not.toContain('DEADLINE_NEAR')
    expect(await remaining()).toBe(before)

    const raised = await move(story, 'admin', 'disputeClaim', { claimId: id, argument: 'We answered by mail.' })
    expect(raised.claim).toMatchObject({ status: 'DISPUTED', deadline: { clock: 'DISPUTE_REVIEW' } })
    // The system rejected it, so the reviewer who asked may decide.
    expect((await move(story, 'reviewer', 'approveClaim', { claimId: id })).claim?.status).toBe('APPROVED')
  })

  test('leaves at least five business days to answer, even near the end of corrections', async () => {
    const { id } = await underReview(story, { amount: '10.00' })
    story.moveTo('2027-03-30T08:00:00Z')
    const { claim } = await move(story, 'reviewer', 'requestAction', { claimId: id, reasons: [wholeClaim(id)] })
    expect(claim?.deadline).toMatchObject({ clock: 'ANSWER', dueOn: '2027-04-06', businessDaysLeft: 5 })
  })

  test('cannot be answered after its last day, even before the watch has run', async () => {
    const { id } = await actionRequired(story, { amount: '10.00' })
    story.moveTo('2027-04-01T09:00:00Z')
    expect(codes(await move(story, 'user', 'submitClaim', { claimId: id }))).toEqual(['ANSWER_WINDOW'])
  })
})

describe('the time to dispute', () => {
  const dispute = async (id: string) =>
    (await seen(story, 'admin', id)).availableActions.find(({ action }) => action === 'DISPUTE')
  const waiting = async () => {
    const { programId } = story
    const [fund] = await fundsOf<{ waitingClaimCount: number }>(story, 'admin', 'waitingClaimCount', { programId })
    return fund!.waitingClaimCount
  }

  test('is thirty days, the last of them whole; then nothing waits for the partner any more', async () => {
    const before = await waiting()
    const { id } = await rejected(story, { amount: '10.00' })
    expect(await waiting()).toBe(before + 1)
    await at('2026-12-22T09:00:00Z')
    expect(await toldOf('user', id)).toEqual(['REJECTED', 'DEADLINE_NEAR'])
    await at('2026-12-23T22:59:00Z')
    expect(await dispute(id)).toMatchObject({ allowed: true })
    story.moveTo('2026-12-23T23:00:01Z')
    expect(await dispute(id)).toMatchObject({ allowed: false, refusals: [{ code: 'DISPUTE_WINDOW' }] })
    const answer = await move(story, 'admin', 'disputeClaim', { claimId: id, argument: 'The photos show our stand.' })
    expect(codes(answer)).toEqual(['DISPUTE_WINDOW'])

    await watch(story.services)
    // The end of the window is nobody’s failure.
    expect(await kinds(id)).not.toContain('DEADLINE_MISSED')
    expect(await lateIds('user')).not.toContain(id)
    expect(await waiting()).toBe(before)
    expect(await dispute(id)).toMatchObject({ allowed: false, refusals: [{ code: 'DISPUTE_WINDOW' }] })
  })
})

describe('a preview of a deadline', () => {
  const preview = async (clock: string, from: string, language: 'en' | 'sv' = 'en') =>
    (
      await story.data<{ deadlinePreview: { dueOn: string; dueAt: string; steps: { on: string; reason: string }[] } }>(
        'user',
        `query($programId: ID!, $from: DateTime!) { deadlinePreview(programId: $programId, clock: ${clock}, from: $from) { dueOn dueAt steps { on kind reason } } }`,
        { programId: story.programId, from },
        { language },
      )
    ).deadlinePreview

  test.each([
    ['REVIEW', '2026-11-20T09:00:00Z', '2026-11-24'],
    ['REVIEW', '2026-11-21T09:00:00Z', '2026-11-24'],
    ['REVIEW', '2026-11-23T09:00:00Z', '2026-11-25'],
    // Half past midnight in Stockholm.
    ['REVIEW', '2026-11-23T23:30:00Z', '2026-11-26'],
    ['REVIEW', '2026-12-23T09:00:00Z', '2026-12-29'],
    ['DISPUTE_REVIEW', '2026-11-23T09:00:00Z', '2026-11-30'],
    ['DISPUTE_WINDOW', '2026-11-23T09:00:00Z', '2026-12-23'],
    ['PAYMENT', '2026-11-23T09:00:00Z', '2027-02-01'],
  ])('%s from %s is due on %s', async (clock, from, dueOn) => {
    expect(await preview(clock, from)).toMatchObject({ dueOn })
  })

  test('explains each closed day in the reader’s language', async () => {
    const english = await preview('REVIEW', '2026-12-23T09:00:00Z')
    const swedish = await preview('REVIEW', '2026-12-23T09:00:00Z', 'sv')
    const of = ({ steps }: typeof english, day: string) => steps.find(({ on }) => on === day)?.reason
    expect(of(english, '2026-12-24')).toContain('Christmas Eve')
    expect(of(swedish, '2026-12-24')).toContain('Julafton')
    expect(english.dueAt).toBe('2026-12-29T23:00:00.000Z')
  })

  test('is refused for a clock whose day is fixed', async () => {
    const { errors } = await story.ask(
      'user',
      `{ deadlinePreview(programId: "${story.programId}", clock: SUBMIT, from: "${monday}") { dueOn } }`,
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'clock' })
  })
})

describe('the report of the team', () => {
  interface Row {
    readonly name: string
    readonly decided: number
    readonly inTime: number
    readonly late: number
    readonly lateOpen: number
    readonly medianBusinessDays: number | null
  }
  interface Report {
    readonly total: Row
    readonly byReviewer: readonly Row[]
    readonly byProgram: readonly Row[]
    readonly byDay: readonly Row[]
    readonly waiting: number
    readonly waitingLate: number
  }
  const report = async (from: string, to: string): Promise<Report> =>
    (
      await story.data<{ slaReport: Report }>(
        'manager',
        `fragment R on SlaRow { name decided inTime late lateOpen medianBusinessDays } query($from: Date!, $to: Date!) { slaReport(from: $from, to: $to) {
          total { ...R } byReviewer { ...R } byProgram { ...R } byDay { ...R } waiting waitingLate } }`,
        { from, to },
      )
    ).slaReport
  const row = (
    name: string,
    decided: number,
    inTime: number,
    late: number,
    medianBusinessDays: number | null,
    lateOpen = 0,
  ) => ({
    name,
    decided,
    inTime,
    late,
    lateOpen,
    medianBusinessDays,
  })

  let before: Story
  beforeAll(async () => {
    before = story
    story = await begin()
  }, 60_000)
  afterAll(async () => {
    await story.stop()
    story = before
  })

  test('counts decisions in time and late, with their median, by reviewer, program and day', async () => {
    const second = await secondProgram(story)
    const place = { programId: second.programId, usagePeriodId: second.usagePeriodId }
    const decide = async (who: Who, moment: string, id: string, mutation = 'approveClaim') => {
      story.moveTo(moment)
      const reasons = mutation === 'rejectClaim' ? { reasons: [wholeClaim(id)] } : {}
      expect(codes(await move(story, who, mutation, { claimId: id, ...reasons }))).toEqual([])
    }
    const claims: string[] = []
    for (let count = 0; count < 6; count += 1)
      claims.push((await underReview(story, { amount: '10.00', ...(count === 4 && { place }) })).id)
    const [sameDay, twoDays, paused, late, elsewhere, waiting] = claims as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    await decide('reviewer', '2026-11-23T15:00:00Z', sameDay)
    // Two business days with the partner do not count for the team.
    story.moveTo('2026-11-23T16:00:00Z')
    await move(story, 'reviewer', 'requestAction', { claimId: paused, reasons: [wholeClaim(paused)] })
    // After midnight in Stockholm, so it counts for the next day.
    await decide('reviewer2', '2026-11-24T23:30:00Z', twoDays, 'rejectClaim')
    story.moveTo('2026-11-26T09:00:00Z')
    await move(story, 'user', 'submitClaim', { claimId: paused })
    await move(story, 'reviewer', 'pickUpClaim', { claimId: paused })
    await decide('reviewer', '2026-11-26T10:00:00Z', paused)
    await decide('reviewer', '2026-11-27T09:00:00Z', late)
    await decide('reviewer2', '2026-11-27T10:00:00Z', elsewhere)

    story.moveTo('2026-11-30T09:00:00Z')
    const whole = await report('2026-11-23', '2026-11-27')
    expect(whole.total).toEqual(row('total', 5, 3, 2, 2, 1))
    expect(whole.byReviewer).toEqual([row('Rita Ray', 3, 2, 1, 0, 1), row('Sven Sand', 2, 1, 1, 3)])
    expect(whole.byProgram).toEqual([row('Cloud indirect reseller', 4, 3, 1, 1, 1), row('Program DEVICES', 1, 0, 1, 4)])
    expect(whole.byDay).toEqual([
      row('2026-11-23', 1, 1, 0, 0),
      row('2026-11-25', 1, 1, 0, 2),
      row('2026-11-26', 1, 1, 0, 0),
      row('2026-11-27', 2, 0, 2, 4),
    ])
    expect(whole).toMatchObject({ waiting: 1, waitingLate: 1 })
    expect(await lateIds('reviewer')).toEqual([waiting])
    expect((await report('2026-11-25', '2026-11-26')).total).toEqual(row('total', 2, 2, 0, 1, 1))
    expect((await report('2026-12-01', '2026-12-31')).total).toEqual(row('total', 0, 0, 0, null))
  })
})

describe('the bell', () => {
  test('tells everybody what concerns them, but not what they did themselves', async () => {
    const { id } = await underReview(story, { amount: '10.00' })
    const claimId = id
    await move(story, 'reviewer', 'requestAction', { claimId, reasons: [wholeClaim(id)] })
    await story.data('user', 'mutation($input: CommentInput!) { comment(input: $input) { event { id } } }', {
      input: { claimId, text: 'Here it is.' },
    })
    await move(story, 'user', 'submitClaim', { claimId })
    await move(story, 'reviewer', 'pickUpClaim', { claimId })
    await move(story, 'reviewer', 'rejectClaim', { claimId, reasons: [wholeClaim(id)] })
    await move(story, 'admin', 'disputeClaim', { claimId, argument: 'The photos show our stand.' })
    await move(story, 'reviewer2', 'assignClaim', { claimId, assigneeId: story.memberIds.reviewer2 })
    await move(story, 'reviewer2', 'approveClaim', { claimId })
    const told = Object.fromEntries(
      await Promise.all(everybody.map(async (who) => [who, await toldOf(who, id)] as const)),
    )
    expect(told).toEqual({
      admin: ['ACTION_REQUESTED', 'COMMENTED', 'REJECTED', 'APPROVED'],
      user: ['ACTION_REQUESTED', 'REJECTED', 'APPROVED'],
      foreignAdmin: [],
      reviewer: ['COMMENTED', 'RESUBMITTED', 'DISPUTED'],
      reviewer2: ['DISPUTED'],
      finance: [],
      manager: [],
      auditor: [],
    })
  })

  test('counts what is unread, up to what was read, and never goes back', async () => {
    const { id } = await rejected(story, { amount: '10.00' })
    await move(story, 'admin', 'disputeClaim', { claimId: id, argument: 'The photos show our stand.' })
    await move(story, 'reviewer2', 'approveClaim', { claimId: id })
    const { edges, unreadCount } = await bellOf('user')
    const [approved, dismissed] = edges.filter(({ node }) => node.claim?.id === id)
    expect(unreadCount).toBe(edges.filter(({ node }) => !node.read).length)
    const unread = async () =>
      (
        await story.data<{ viewer: { unreadNotificationCount: number } }>(
          'user',
          '{ viewer { unreadNotificationCount } }',
        )
      ).viewer.unreadNotificationCount
    const readUpTo = (upTo: string) =>
      story.data<{ readNotifications: { viewer: { unreadNotificationCount: number } } }>(
        'user',
        'mutation($input: ReadNotificationsInput!) { readNotifications(input: $input) { viewer { unreadNotificationCount } } }',
        { input: { cursor: upTo } },
      )
    const answer = await readUpTo(dismissed!.node.cursor)
    expect(answer.readNotifications.viewer.unreadNotificationCount).toBe(1)
    expect(await unread()).toBe(1)
    expect((await bellOf('user')).edges.find(({ node }) => node.cursor === approved!.node.cursor)?.node.read).toBe(
      false,
    )
    await readUpTo(approved!.node.cursor)
    await readUpTo(dismissed!.node.cursor)
    expect(await unread()).toBe(0)
    expect((await bellOf('user')).edges.every(({ node }) => node.read)).toBe(true)
    // A colleague has not read it.
    expect((await bellOf('admin')).unreadCount).toBeGreaterThan(0)
  })

  test('refuses invented cursors', async () => {
    for (const text of ['99999999999999999999.1', 'x', '']) {
      const { errors } = await story.ask(
        'admin',
        'mutation($input: ReadNotificationsInput!) { readNotifications(input: $input) { viewer { id } } }',
        { input: { cursor: Buffer.from(text).toString('base64url') } },
      )
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_MALFORMED', field: 'input.cursor' })
    }
  })

  test('shows the newest first, page by page, in the reader’s language', async () => {
    await settled(story)
    const { notifications } = await story.data<{ notifications: Bell & { pageInfo: { endCursor: string } } }>(
      'user',
      '{ notifications(first: 2) { unreadCount edges { node { cursor kind text read claim { id } } } pageInfo { endCursor } } }',
      {},
      { language: 'sv' },
    )
    expect(notifications.edges[0]?.node.text).toMatch(/^Godkände/)
    const next = await story.data<{ notifications: Bell }>(
      'user',
      'query($after: String) { notifications(first: 2, after: $after) { unreadCount edges { node { cursor kind text read claim { id } } } } }',
      { after: notifications.pageInfo.endCursor },
    )
    const all = (await bellOf('user', 4)).edges.map(({ node }) => node.cursor)
    expect([...notifications.edges, ...next.notifications.edges].map(({ node }) => node.cursor)).toEqual(all)
  })
})
