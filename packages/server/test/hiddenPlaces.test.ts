import { beforeEach, expect, test } from 'vitest'
import { draftClaim, move, submitted } from './harness/claims.ts'
import { connect } from './harness/live.ts'
import { joinNordlys } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
/** The story with Lina, who sees only Seattle, in place of the user. */
let inSeattle: Story
beforeEach(async () => {
  story = await startStory()
  const { token } = await joinNordlys(story, {
    role: 'INCENTIVES_USER',
    programIds: null,
    locationIds: [story.nordlys.locationIds[1]!],
  })
  inSeattle = { ...story, ...as(story, token) }
  return () => story.stop()
})

const as = ({ ask, data, headersOf }: Story, token: string): Pick<Story, 'ask' | 'data' | 'headersOf'> => ({
  ask: (_, query, variables, asking) => ask(null, query, variables, { ...asking, token }),
  data: (_, query, variables, asking) => data(null, query, variables, { ...asking, token }),
  headersOf: (_, asking) => headersOf(null, { ...asking, token }),
})

const seattle = () => ({ place: { locationId: story.nordlys.locationIds[1]! } })

const funds = '{ funds { edges { node { earned { amount } reserved { amount } remaining { amount } } } } }'

test('all locations share a fund: a member of one location sees what remains, and cannot claim more', async () => {
  await submitted(story, { amount: '90000.00' })
  expect(await inSeattle.data('user', funds)).toEqual({
    funds: {
      edges: [
        {
          node: {
            earned: { amount: '100000.00' },
            reserved: { amount: '90000.00' },
            remaining: { amount: '10000.00' },
          },
        },
      ],
    },
  })

  const { id } = await draftClaim(inSeattle, { amount: '10000.01', ...seattle() })
  const { claim, userErrors } = await move(inSeattle, 'user', 'submitClaim', { claimId: id })
  expect(userErrors).toMatchObject([{ code: 'AMOUNT_WITHIN_REMAINING' }])
  expect(claim?.status).toBe('EDITING')
})

test('an invoice that was claimed at a hidden location counts as claimed, and stays hidden', async () => {
  const { number } = await submitted(story, { amount: '10.00', invoiceNumber: 'INV 7/26' })
  const { id } = await draftClaim(inSeattle, { amount: '10.00', invoiceNumber: 'inv 7/26', ...seattle() })
  const { userErrors } = await move(inSeattle, 'user', 'submitClaim', { claimId: id })
  expect(userErrors).toMatchObject([
    { code: 'SAME_INVOICE', message: 'The invoice of this line is already claimed in another claim.' },
  ])

  const { userErrors: told } = await move(story, 'user', 'submitClaim', { claimId: id })
  expect(told).toMatchObject([{ message: `The invoice of this line is already claimed in ${number}, line 1.` }])
})

test('an invoice that was claimed at a hidden location stays hidden in live events', async () => {
  const { number } = await submitted(story, { amount: '10.00', invoiceNumber: 'INV 7/26' })
  const { id } = await draftClaim(inSeattle, { amount: '10.00', invoiceNumber: 'inv 7/26', ...seattle() })
  const told = (member: Story) => hintsOf(member, id)
  const [limited, unlimited] = [await told(inSeattle), await told(story)]
  await story.data('admin', 'mutation($input: CommentInput!) { comment(input: $input) { userErrors { code } } }', {
    input: { claimId: id, text: 'Is this the same invoice?' },
  })
  await expect.poll(() => limited.at(-1), { timeout: 10_000 }).toBeDefined()
  await expect.poll(() => unlimited.at(-1), { timeout: 10_000 }).toBeDefined()
  for (const text of limited) {
    expect(text).toContain('The invoice of this line is already claimed in another claim.')
    expect(text).not.toContain(number)
  }
  for (const text of unlimited) expect(text).toContain(`already claimed in ${number}, line 1.`)
})

/** The hints of a claim's requirements in each of its live events. */
const hintsOf = async (member: Story, claimId: string): Promise<string[]> => {
  const { client } = await connect(member, 'user')
  const told: string[] = []
  const before = story.services.feed.listening
  client.subscribe(
    {
      query:
        'subscription($claimId: ID) { claimEvents(claimId: $claimId) { claim { requirements { hint } availableActions { refusals { message } } } } }',
      variables: { claimId },
    },
    { next: ({ data }) => told.push(JSON.stringify(data)), error: () => {}, complete: () => {} },
  )
  await expect.poll(() => story.services.feed.listening).toBe(before + 1)
  return told
}
