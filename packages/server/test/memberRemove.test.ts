import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { move, seen, submitted, underReview } from './harness/claims.ts'
import { connect, follow } from './harness/live.ts'
import { makeKey } from './harness/people.ts'
import { samop } from './harness/samop.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
  vi.stubEnv('DATABASE_URL', story.database.ownerUrl)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await story.stop()
})

const password = 'vedträ kajak mumla fönster'
/** Opens the link that the command line printed, and chooses a password. */
const followLink = async (said: string) => {
  const token = /#([\w-]{43})$/m.exec(said)![1]!
  await story.http.inject({ method: 'POST', url: '/auth/set-password', payload: { token, password } })
}
const signIn = async () => {
  const payload = { email: 'admin@example.com', password }
  return (await story.http.inject({ method: 'POST', url: '/auth/sign-in', payload })).statusCode
}

test('a removed member is out at once, with session, key and open page; History keeps the name', async () => {
  const { id } = await submitted(story, { who: 'admin' })
  await followLink(await samop('member', 'link', '--email', 'admin@example.com'))
  expect(await signIn()).toBe(200)
  const key = await makeKey(story, ['READ'], 'foreignAdmin')
  const page = await connect(story, 'foreignAdmin')
  follow(page)
  await expect.poll(() => story.services.feed.listening).toBe(1)
  const viewer = '{ viewer { name } }'
  expect(await story.data(null, viewer, {}, { key: key.secret })).toBeTruthy()

  expect(await samop('member', 'remove', '--email', 'ForeignAdmin@example.com')).toBe(
    'Fay Fox is no longer a member; sessions ended: 1, keys revoked: 1\n',
  )
  expect(await page.closed).toBe(4403)
  const out = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }
  expect(await story.ask('foreignAdmin', viewer)).toMatchObject(out)
  expect(await story.ask(null, viewer, {}, { key: key.secret })).toMatchObject(out)

  expect(await samop('member', 'remove', '--email', 'admin@example.com')).toMatch(
    /^Astrid Berg is the last Incentives admin/,
  )
  const second = ['--email', 'second@example.com', '--name', 'Bea Berg', '--partner', 'Nordlys AB']
  await followLink(await samop('member', 'add', ...second, '--role', 'INCENTIVES_ADMIN'))
  await samop('member', 'remove', '--email', 'admin@example.com')
  expect(await signIn()).toBe(401)
  expect(await samop('member', 'remove', '--email', 'admin@example.com')).toBe('Member not found.')
  const { claim } = await story.data<{ claim: { createdBy: { name: string } } }>(
    'user',
    `{ claim(id: "${id}") { createdBy { name } } }`,
  )
  expect(claim.createdBy.name).toBe('Astrid Berg')
  const again = ['--email', 'admin@example.com', '--name', 'Ada Berg']
  await followLink(await samop('member', 'add', ...again, '--role', 'INCENTIVES_ADMIN', '--partner', 'Nordlys AB'))
  expect(await signIn()).toBe(200)
})

test('a removed reviewer is no longer offered, and their open claims are named', async () => {
  const { id, number } = await underReview(story)
  expect(await samop('member', 'remove', '--email', 'reviewer@example.com')).toContain(
    `Give to another reviewer: ${number}\n`,
  )
  const { reviewers } = await story.data<{ reviewers: { name: string }[] }>('reviewer2', '{ reviewers { name } }')
  expect(reviewers.map(({ name }) => name)).toEqual(['Sven Sand'])
  const assign = 'mutation($input: AssignClaimInput!) { assignClaim(input: $input) { claim { id } } }'
  const input = { claimId: id, assigneeId: story.memberIds.reviewer }
  expect(await story.ask('reviewer2', assign, { input })).toMatchObject({
    errors: [{ extensions: { code: 'NOT_FOUND' } }],
  })
  await move(story, 'reviewer2', 'assignClaim', { claimId: id, assigneeId: story.memberIds.reviewer2 })
  expect((await seen(story, 'user', id)).history.edges[0]?.node.text).toBe('Assigned the claim to Sven Sand')
})
