import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actionRequired, draftClaim, move, type Payload, rejected, seen, submitted } from './harness/claims.ts'
import { joinNordlys, secondProgram } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

interface Similar {
  readonly mark: string
  readonly same: boolean
  readonly confirmed: boolean
  readonly text: string
  readonly claimNumber: string | null
  readonly lineNumber: number | null
  readonly invoiceNumber: string | null
}

const similar = async (
  claimId: string,
  who: Who = 'user',
  asking: { language?: 'en' | 'sv'; token?: string } = {},
): Promise<Similar[]> => {
  const { claim } = await story.data<{ claim: { lines: { similarInvoices: Similar[] }[] } }>(
    who,
    `query($id: ID!) { claim(id: $id) { lines { similarInvoices { mark same confirmed text claimNumber lineNumber invoiceNumber } } } }`,
    { id: claimId },
    asking,
  )
  return claim.lines.flatMap((line) => line.similarInvoices)
}

const submit = (claimId: string) => move(story, 'user', 'submitClaim', { claimId })
const codesOf = ({ userErrors }: Payload) => userErrors.map(({ code }) => code)
const lineOf = async (claimId: string) => (await seen(story, 'user', claimId)).lines[0]!.id
const confirm = async (claimId: string, marks: readonly string[], who: Who = 'user') =>
  move(story, who, 'confirmAnotherInvoice', { lineId: await lineOf(claimId), marks })
const confirmAll = async (claimId: string) =>
  confirm(
    claimId,
    (await similar(claimId)).map(({ mark }) => mark),
  )
const draft = (invoiceNumber: string) => draftClaim(story, { amount: '10.00', invoiceNumber })

describe('An invoice that is perhaps claimed already', () => {
  test.each([
    ['1-11', '11-1'],
    ['2-22', '222'],
    ['000333', '333'],
    ['2026-044', '2026/44'],
  ])('such as %s beside %s is submitted once the partner has said that it is another', async (first, second) => {
    const other = await submitted(story, { amount: '10.00', invoiceNumber: first })
    const { id } = await draft(second)
    const refused = await submit(id)
    expect(refused.userErrors).toEqual([
      {
        code: 'SIMILAR_INVOICE',
        message: `The invoice of this line is perhaps the same as ${first} from Expo Scandinavia AB, dated 8 Oct 2026, in ${other.number}, line 1. Confirm at the line that it is another one.`,
        path: expect.any(Array) as string[],
      },
    ])
    expect(await similar(id)).toMatchObject([
      { same: false, confirmed: false, claimNumber: other.number, lineNumber: 1, invoiceNumber: first },
    ])
    expect(codesOf(await confirmAll(id))).toEqual([])
    const { claim } = await submit(id)
    expect(claim?.status).toBe('SUBMITTED')
    expect(claim?.history.edges.map(({ node }) => node.text)).toContain(
      'Changed the line “Stand and signage”: that its invoice is another one',
    )
  })

  test('is shown to the reviewer, at both claims, with the partner’s confirmation', async () => {
    const first = await submitted(story, { amount: '10.00', invoiceNumber: '55-5' })
    const { id, number } = await draft('5-55')
    await confirmAll(id)
    await submit(id)
    expect(await similar(id, 'reviewer', { language: 'sv' })).toMatchObject([
      {
        same: false,
        confirmed: true,
        text: `55-5 från Expo Scandinavia AB, daterad 8 okt. 2026, i ${first.number}, rad 1`,
      },
    ])
    expect(await similar(first.id, 'reviewer')).toMatchObject([{ confirmed: true, claimNumber: number }])
  })

  test('needs another confirmation when one of the two changes', async () => {
    await submitted(story, { amount: '10.00', invoiceNumber: '66-6' })
    const { id } = await draft('6-66')
    await confirmAll(id)
    await move(story, 'user', 'updateClaimLine', { lineId: await lineOf(id), description: 'Another stand' })
    expect(await similar(id)).toMatchObject([{ confirmed: true }])
    await move(story, 'user', 'updateClaimLine', { lineId: await lineOf(id), invoiceNumber: '6-6-6' })
    expect(await similar(id)).toMatchObject([{ confirmed: false }])
    expect(codesOf(await submit(id))).toEqual(['SIMILAR_INVOICE'])
  })

  test('can be unconfirmed, and confirms nothing else', async () => {
    await submitted(story, { amount: '10.00', invoiceNumber: '77-7' })
    const { id } = await draft('7-77')
    await confirmAll(id)
    await confirm(id, [])
    expect(await similar(id)).toMatchObject([{ confirmed: false }])
    await expect(confirm(id, ['0'.repeat(32)])).rejects.toThrow('Invoice not found')
  })

  test('can be confirmed while action is required, whatever was asked for, but not while the team has the claim', async () => {
    const asked = await actionRequired(story, { amount: '10.00', invoiceNumber: '88-8' })
    const { id } = await draft('8-88')
    await confirmAll(id)
    await submit(id)
    expect(codesOf(await confirmAll(asked.id))).toEqual([])
    expect(codesOf(await confirmAll(id))).toEqual(['LOCKED'])
    await expect(confirm(id, [], 'reviewer')).rejects.toThrow('Only people of a partner edit claims')
  })
})

test('two invoices of one claim are never taken for each other', async () => {
  const { id } = await draft('3-11')
  await move(story, 'user', 'addClaimLine', {
    claimId: id,
    kind: 'THIRD_PARTY_INVOICE',
    supplier: 'Expo Scandinavia AB',
    invoiceNumber: '31-1',
    invoiceDate: '2026-10-08',
    description: 'Second delivery',
    netAmount: { amount: '10.00', currency: 'SEK' },
  })
  expect((await seen(story, 'user', id)).lines).toHaveLength(2)
  expect(await similar(id)).toEqual([])
  expect(codesOf(await submit(id))).not.toContain('SIMILAR_INVOICE')
})

test('an invoice is free again once its claim is withdrawn', async () => {
  const first = await submitted(story, { amount: '10.00', invoiceNumber: '4-11' })
  const { id } = await draft('4-11')
  expect(codesOf(await submit(id))).toEqual(['SAME_INVOICE'])
  await move(story, 'user', 'withdrawClaim', { claimId: first.id })
  expect((await submit(id)).claim?.status).toBe('SUBMITTED')
})

describe('The same invoice', () => {
  test.each([
    ['in capitals and full width', 'INV－９００', 'inv-900'],
    ['with another dash', 'A–901', 'a-901'],
    ['with other spaces', 'A\u00a0 902', 'A 902'],
  ])('%s is refused, with claim and line named, whatever the partner says', async (_, first, second) => {
    const other = await submitted(story, { amount: '10.00', invoiceNumber: first })
    const { id } = await draft(second)
    expect((await submit(id)).userErrors.map(({ message }) => message)).toEqual([
      `The invoice of this line is already claimed in ${other.number}, line 1.`,
    ])
    expect(await similar(id)).toMatchObject([{ same: true, confirmed: false }])
    await expect(confirmAll(id)).rejects.toThrow('Invoice not found')
  })

  test('number 17 of two years can be two invoices, which the partner confirms', async () => {
    await submitted(story, { amount: '10.00', invoiceNumber: '17' })
    const { id } = await draft('17')
    await move(story, 'user', 'updateClaimLine', { lineId: await lineOf(id), invoiceDate: '2025-10-08' })
    expect(codesOf(await submit(id))).toEqual(['SIMILAR_INVOICE'])
    await confirmAll(id)
    expect((await submit(id)).claim?.status).toBe('SUBMITTED')
  })

  test('is held by a rejected claim as long as it can be disputed', async () => {
    const first = await rejected(story, { amount: '10.00', invoiceNumber: 'HELD-1' })
    const { id } = await draft('HELD-1')
    const { userErrors } = await submit(id)
    expect(userErrors[0]?.message).toMatch(
      new RegExp(`claimed in ${first.number}, line 1 \\(rejected; can be disputed until \\d+ \\w+ 20\\d\\d\\)`),
    )
    await move(story, 'admin', 'disputeClaim', { claimId: first.id, argument: 'The photos show our stand.' })
    await move(story, 'reviewer2', 'rejectClaim', {
      claimId: first.id,
      reasons: [{ code: 'OTHER', text: 'No.', about: { kind: 'CLAIM', id: first.id } }],
    })
    expect((await submit(id)).claim?.status).toBe('SUBMITTED')
  })
})

test('a similar invoice in a hidden program is shown only as one in another claim', async () => {
  const { programId, usagePeriodId } = await secondProgram(story)
  await submitted(story, { amount: '10.00', invoiceNumber: 'HIDDEN 1', place: { programId, usagePeriodId } })
  const { id } = await draft('HIDDEN-1')
  const { token } = await joinNordlys(story, { role: 'INCENTIVES_USER', programIds: [story.programId] })
  const [found] = await similar(id, 'user', { token })
  expect(found).toMatchObject({
    text: 'one in another claim',
    claimNumber: null,
    lineNumber: null,
    invoiceNumber: null,
  })
})
