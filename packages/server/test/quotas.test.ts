import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { draftClaim, submitted } from './harness/claims.ts'
import { makeKey } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

vi.setConfig({ testTimeout: 60_000 })

let story: Story
beforeAll(async () => {
  story = await startStory({ settings: { COMMENTS_A_MINUTE: '3' } })
})
afterAll(() => story.stop())

interface Refused {
  readonly it: { readonly userErrors: readonly { readonly code: string; readonly message: string }[] }
}

test('A person’s comments a minute are limited, and the message is in their language; others go on', async () => {
  const { id } = await submitted(story, {})
  const comment = async (who: 'user' | 'reviewer', language: 'en' | 'sv' = 'en') =>
    (
      await story.data<Refused>(
        who,
        'mutation ($input: CommentInput!) { it: comment(input: $input) { event { id } userErrors { code message } } }',
        { input: { claimId: id, text: 'And?' } },
        { language },
      )
    ).it
  for (let sent = 0; sent < 3; sent += 1) expect((await comment('user')).userErrors).toEqual([])
  expect((await comment('user')).userErrors).toMatchObject([
    { code: 'COMMENTS_A_MINUTE', message: expect.stringContaining('3 comments within a minute') },
  ])
  expect((await comment('user', 'sv')).userErrors[0]?.message).toContain('Vänta en minut')
  expect((await comment('reviewer')).userErrors).toEqual([])
})

test('A partner’s working keys are limited, and revoking one makes room', async () => {
  const create = () =>
    story.data<Refused & { it: { apiKey: { id: string } | null } }>(
      'admin',
      'mutation ($input: CreateApiKeyInput!) { it: createApiKey(input: $input) { apiKey { id } userErrors { code message } } }',
      { input: { name: 'ERP', scopes: ['READ'] } },
    )
  for (let made = 0; made < 49; made += 1) await makeKey(story, ['READ'])
  const { it: last } = await create()
  expect(last.userErrors).toEqual([])
  const { it } = await create()
  expect(it).toMatchObject({ apiKey: null, userErrors: [{ code: 'MOST_KEYS' }] })
  await story.data(
    'admin',
    'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { code } } }',
    { input: { apiKeyId: last.apiKey!.id } },
  )
  expect((await create()).it.userErrors).toEqual([])
})

test('A partner’s drafts are limited, and submitting or withdrawing some makes room', async () => {
  const { id } = await draftClaim(story, {})
  await multiply(id, 500)
  const answer = await story.data<Refused>(
    'user',
    'mutation ($input: CreateClaimInput!) { it: createClaim(input: $input) { userErrors { code message } } }',
    {
      input: {
        programId: story.programId,
        usagePeriodId: story.usagePeriodId,
        locationId: story.nordlys.locationIds[0],
        activityId: story.activityId,
      },
    },
  )
  expect(answer.it.userErrors).toMatchObject([
    { code: 'MOST_DRAFTS', message: 'You have 500 drafts. Submit or withdraw some before you create another.' },
  ])
})

/** Copies a claim many times, directly in the database. */
const multiply = async (id: string, count: number) => {
  const client = new Client({ connectionString: story.database.ownerUrl })
  await client.connect()
  await client.query(
    `insert into claim select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'X-' || n))).*
     from claim c, generate_series(1, ${count}) n where c.id = '${id}'`,
  )
  await client.end()
}
