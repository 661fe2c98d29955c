import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { nowhere, queries, startWalk, type Walk } from './startWalk.ts'
import { walkThrough } from './walkThrough.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
}, 120_000)
afterAll(() => walk.stop())

describe('the detector finds leaks', () => {
  test('it finds every kind of secret that the other partner’s admin sees', async () => {
    const [theirs, ours] = [walk.walkerFor('foreignAdmin'), walk.walkerFor('admin')]
    const marks = new Set<string>()
    for (const operation of queries) {
      for (const id of operation.name.includes(': ') ? ours.foreign('*') : ['']) {
        const args = id === '' ? theirs.base(operation) : { id }
        const answer = await theirs.ask(operation, args, { place: '', value: '' })
        ours.look({ principal: '', operation: operation.name, place: '', value: '' }, answer, '')
      }
    }
    for (const { found } of ours.leaks) for (const token of found) marks.add(token)
    const told = [...marks].join(' ')
    for (const one of ['qzforeign0', 'qzforeigncomment1', 'qzforeignreason', 'nr-qzforeign-2', '7333.33', 'fabrikam'])
      expect(told).toContain(one)
    for (const table of ['claim', 'claim_line', 'document', 'fund', 'location', 'api_key'])
      expect(
        ours.foreign(table).some((id) => marks.has(id)),
        table,
      ).toBe(true)
  })

  test('it finds secrets in base64, in capitals, in a message and in a header', () => {
    const walker = walk.walkerFor('admin')
    const id = walker.foreign('claim')[0]!
    const where = nowhere
    walker.look(
      { ...where, place: 'base64' },
      { data: { cursor: Buffer.from(`2026|${id}`).toString('base64url') } },
      '',
    )
    walker.look({ ...where, place: 'capitals' }, { data: { id: id.toUpperCase() } }, '')
    walker.look({ ...where, place: 'message' }, { errors: [{ message: `No claim ${id}.`, extensions: {} }] }, '')
    walker.look({ ...where, place: 'header' }, {}, '', `{"etag":"${id}"}`)
    walker.look({ ...where, place: 'answered though sent' }, { data: { id } }, `{"id":"${id}"}`)
    walker.look({ ...where, place: 'only repeated' }, { errors: [{ message: id, extensions: {} }] }, `{"id":"${id}"}`)
    const places = walker.leaks.map(({ place }) => place)
    expect(places).toEqual(['base64', 'capitals', 'message', 'header', 'answered though sent'])
  })

  test('many operations reveal a policy that lets everybody see', async () => {
    const tables = ['claim', 'claim_line', 'document', 'fund', 'ledger_posting', 'event', 'location', 'partner']
    for (const table of tables) await walk.owner.query(`create policy lets_all on "${table}" for select using (true)`)
    try {
      const walker = walk.walkerFor('admin')
      for (const operation of queries) await walkThrough(walker, operation)
      const found = new Set(walker.leaks.map(({ operation }) => operation))
      const byPolicyAlone = ['claim', 'claimByNumber', 'locations', 'node: Claim', 'node: Document', 'node: Fund']
      expect([...found]).toEqual(expect.arrayContaining(byPolicyAlone))
    } finally {
      for (const table of tables) await walk.owner.query(`drop policy lets_all on "${table}"`)
    }
  })
})
