import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftClaim, move, seen } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const newest = async (id: string) => {
  const query = 'query($id: ID!) { claim(id: $id) { version history(first: 1) { edges { node { kind text data } } } } }'
  const { claim } = await story.data<{
    claim: {
      version: number
      history: { edges: { node: { kind: string; text: string; data: Record<string, unknown> } }[] }
    }
  }>('user', query, { id })
  return { version: claim.version, ...claim.history.edges[0]!.node }
}

const sek = (amount: string) => ({ amount, currency: 'SEK' })

test('History stores the values of a line before a change', async () => {
  const { id, lines } = await draftClaim(story, { amount: '100.00', invoiceNumber: 'A-1' })
  const line = { lineId: lines[0]!.id }
  await move(story, 'user', 'updateClaimLine', { ...line, amount: sek('80.00'), invoiceNumber: 'A-2' })
  expect(await newest(id)).toMatchObject({
    kind: 'LINE_UPDATED',
    text: 'Changed the line “Stand and signage”: invoice number and claimed amount',
    data: {
      before: { invoiceNumber: 'A-1', amount: sek('100.00') },
      after: { invoiceNumber: 'A-2', amount: sek('80.00') },
    },
  })
})

test('saving a line unchanged adds no entry and no version', async () => {
  const { id, lines, version } = await draftClaim(story, { amount: '100.00' })
  const same = { lineId: lines[0]!.id, description: 'Stand and signage', amount: sek('100.00') }
  const { claim } = await move(story, 'user', 'updateClaimLine', same)
  expect(claim).toMatchObject({ version })
  expect(await newest(id)).toMatchObject({ version, kind: 'DOCUMENT_ATTACHED' })
})

test('History stores the values of the details before a change', async () => {
  const { id } = await draftClaim(story, { amount: '100.00', title: 'Spring fair' })
  const { locationIds } = story.nordlys
  await move(story, 'user', 'updateClaim', { claimId: id, title: 'Autumn fair', locationId: locationIds[1] })
  expect(await newest(id)).toMatchObject({
    kind: 'UPDATED',
    data: {
      before: { title: 'Spring fair', location: 'Stockholm' },
      after: { title: 'Autumn fair', location: 'Seattle' },
    },
  })
})

test('two changes of one line at the same time both count, also for its invoice', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id, lines } = await draftClaim(story, { amount: '10.00', invoiceNumber: `OLD-${round}` })
    const line = { lineId: lines[0]!.id }
    await Promise.all([
      move(story, 'user', 'updateClaimLine', { ...line, supplier: `Supplier ${round}` }),
      move(story, 'admin', 'updateClaimLine', { ...line, invoiceNumber: `NEW-${round}` }),
    ])
    await move(story, 'user', 'submitClaim', { claimId: id })
    const other = await draftClaim(story, { amount: '10.00', invoiceNumber: `NEW-${round}` })
    const supplier = { lineId: other.lines[0]!.id, supplier: `Supplier ${round}` }
    await move(story, 'user', 'updateClaimLine', supplier)
    const { requirements } = await seen(story, 'user', other.id)
    expect(requirements).toContainEqual({ code: 'SAME_INVOICE', met: false })
  }
})

test('a line that is removed during a change is not found', async () => {
  const { lines } = await draftClaim(story, { amount: '10.00' })
  const input = { lineId: lines[0]!.id }
  const mutation = (name: string, type: string) =>
    `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`
  const [, changed] = await Promise.all([
    story.ask('user', mutation('removeClaimLine', 'RemoveClaimLineInput'), { input }),
    story.ask('admin', mutation('updateClaimLine', 'UpdateClaimLineInput'), { input: { ...input, supplier: 'Late' } }),
  ])
  expect(changed.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL_SERVER_ERROR')
})
