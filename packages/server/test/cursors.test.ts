import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cursorNow } from './harness/cursorNow.ts'
import { addPartner } from '../src/access/addPartner.ts'
import { readAsSystem } from '../src/reader.ts'
import { draftClaim, move, submitted } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
  for (let made = 0; made < 3; made += 1) await draftClaim(story)
})
afterAll(() => story.stop())

interface Page {
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[]
}

const claims = async (who: Who, orderBy = 'UPDATED_DESC') =>
  (
    await story.data<{ claims: Page }>(
      who,
      `{ claims(first: 2, orderBy: ${orderBy}) { edges { cursor node { id } } } }`,
    )
  ).claims.edges
const events = async (who: Who) =>
  (await story.data<{ events: Page }>(who, '{ events(first: 5) { edges { cursor node { id } } } }')).events.edges
const after = async (who: Who, list: 'claims' | 'events', cursor: string) => {
  const answer = await story.ask<{ claims: Page }>(
    who,
    `query($after: String) { ${list}(after: $after) { edges { cursor } } }`,
    {
      after: cursor,
    },
  )
  return answer.errors?.[0]
}

describe('A cursor', () => {
  test('reveals nothing, and is the same for the same position', async () => {
    const [first] = await events('admin')
    expect((await events('admin'))[0]).toEqual(first)
    for (const { cursor } of [...(await claims('admin')), ...(await events('admin'))]) {
      const bytes = Buffer.from(cursor, 'base64url').toString('latin1')
      expect(bytes).not.toMatch(/\d{3}|UPDATED|CLAIMS|EVENTS|[\da-f]{8}-/)
    }
  })

  test('of somebody else is treated like an invented one', async () => {
    await draftClaim(story, { who: 'foreignAdmin' })
    for (const list of ['claims', 'events'] as const) {
      const [theirs] = list === 'claims' ? await claims('foreignAdmin') : await events('foreignAdmin')
      const told = [
        theirs!.cursor,
        theirs!.cursor.replace(/^./, 'A'),
        Buffer.from('0.0').toString('base64url'),
        Buffer.alloc(60).toString('base64url'),
        'x',
      ]
      const answers = []
      for (const cursor of told) answers.push(await after('admin', list, cursor))
      expect(new Set(answers.map((error) => `${error?.extensions.code} ${error?.message}`)).size).toBe(1)
      expect(answers[0]?.extensions).toMatchObject({ code: 'CURSOR_MALFORMED', field: 'after' })
    }
  })

  test('of another list or order gets another error than an invalid one', async () => {
    const [event] = await events('admin')
    expect((await after('admin', 'claims', event!.cursor))?.extensions).toMatchObject({ code: 'CURSOR_FOREIGN' })
    const [byAmount] = await claims('admin', 'AMOUNT_ASC')
    expect((await after('admin', 'claims', byAmount!.cursor))?.extensions).toMatchObject({ code: 'CURSOR_FOREIGN' })
    expect((await after('admin', 'events', byAmount!.cursor))?.extensions).toMatchObject({ code: 'CURSOR_FOREIGN' })
    expect(await after('admin', 'events', event!.cursor)).toBeUndefined()
  })

  test('of the stream’s present position moves only with the caller’s own events', async () => {
    const standing = (who: Who) => cursorNow(story, who)
    const before = { admin: await standing('admin'), foreignAdmin: await standing('foreignAdmin') }
    const { id } = await draftClaim(story, { who: 'foreignAdmin' })
    expect(await standing('admin')).toBe(before.admin)
    expect(await standing('foreignAdmin')).not.toBe(before.foreignAdmin)
    // The stream after it has all later events.
    const { errors, data } = await story.ask<{ events: { edges: { claim: { id: string } | null }[] } }>(
      'foreignAdmin',
      'query($after: String) { events(after: $after, first: 100) { edges { claim { id } } } }',
      { after: before.foreignAdmin },
    )
    expect(errors).toBeUndefined()
    expect(new Set(data.events.edges.map(({ claim }) => claim?.id))).toEqual(new Set([id]))
  })

  test('of an entry is its id, which does not reveal how much happens elsewhere', async () => {
    const [one, two] = await events('user')
    expect(one!.node.id).not.toMatch(/^\d+$/)
    expect(one!.node.id).not.toBe(two!.node.id)
    const found = await story.data<{ node: { id: string } }>('user', `{ node(id: "${one!.node.id}") { id } }`)
    expect(found.node.id).toBe(one!.node.id)
    expect(await story.data('foreignAdmin', `{ node(id: "${one!.node.id}") { id } }`)).toEqual({ node: null })
    expect(await story.data('user', '{ node(id: "1") { id } }')).toEqual({ node: null })
  })
})

describe('The number of a claim', () => {
  test('belongs to its partner’s own series, which reveals nothing of others', async () => {
    const numbers = []
    for (const who of ['user', 'foreignAdmin', 'user', 'foreignAdmin'] as const)
      numbers.push((await draftClaim(story, { who })).number)
    const [ours, theirs, oursNext, theirsNext] = numbers
    const [, letters, digits] = /^([A-Z]+)-(\d+)$/.exec(ours!)!
    expect(letters).toBe('NOR')
    expect(oursNext).toBe(`NOR-${Number(digits) + 1}`)
    expect(theirs).toMatch(/^FAB-\d+$/)
    expect(theirsNext).toBe(`FAB-${Number(theirs!.slice(4)) + 1}`)
  })

  test('is given once, even if many claims are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => draftClaim(story)))
    expect(new Set(made.map(({ number }) => number)).size).toBe(5)
  })

  test('orders a list by its letters, then by its digits as a number', async () => {
    await submitted(story, {})
    const page = await story.data<{ claims: { edges: { node: { number: string } }[] } }>(
      'auditor',
      '{ claims(first: 100, orderBy: NUMBER_ASC) { edges { node { number } } } }',
    )
    const numbers = page.claims.edges.map(({ node }) => node.number)
    const parts = (number: string) => [number.split('-')[0]!, Number(number.split('-')[1])] as const
    const sorted = numbers.toSorted((a, b) => {
      const [[x, m], [y, n]] = [parts(a), parts(b)]
      return x === y ? m - n : x < y ? -1 : 1
    })
    expect(numbers).toEqual(sorted)
  })

  test('begins with a code that only its partner has', async () => {
    const codes = []
    for (const name of ['Nordstern GmbH', 'Ñoro', 'Ω', '3M']) {
      const { partnerId } = await story.carryOut(addPartner, {
        name,
        country: 'DE',
        locations: [{ name, country: 'DE' }],
      })
      const [row] = await readAsSystem(story.services, (db) =>
        db.rows(sql<{ code: string }>`select code from partner where id = ${partnerId}`),
      )
      codes.push(row!.code)
    }
    expect(codes).toEqual(['NOR2', 'NOR3', 'PP', 'MP'])
    await expect(
      story.carryOut(addPartner, {
        name: 'Other',
        code: 'NOR',
        country: 'DE',
        locations: [{ name: 'x', country: 'DE' }],
      }),
    ).rejects.toThrow('PARTNER_CODE_TAKEN')
  })

  test('is found in capitals and small letters', async () => {
    const { id, number } = await draftClaim(story)
    const asked = await story.data('user', `{ claimByNumber(number: "${number.toLowerCase()}") { id } }`)
    expect(asked).toEqual({ claimByNumber: { id } })
    expect((await move(story, 'user', 'comment', { claimId: id, text: 'x' })).userErrors).toEqual([])
  })
})
