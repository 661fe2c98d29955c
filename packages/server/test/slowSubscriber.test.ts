import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { system } from '@samop/shared'
import { hashOf } from '../src/access/session/token.ts'
import { lockClaim } from '../src/claim/lockClaim.ts'
import { follow } from '../src/history/follow.ts'
import { command } from '../src/command.ts'
import { write } from '../src/write.ts'
import { submitted } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'
import { claimSubject } from '../src/history/subjects.ts'

vi.setConfig({ testTimeout: 60_000 })

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const manyComments = command(
  { name: 'manyComments', needs: 'SYSTEM' },
  async (change, { claimId, count }: { claimId: string; count: number }) => {
    const { claim } = await lockClaim(change, claimId)
    for (let number = 0; number < count; number += 1)
      change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: String(number) } })
    return { done: null }
  },
)
const say = (claimId: string, count: number) =>
  write({ services: story.services, actor: system }, manyComments, { claimId, count })

test('a subscriber that reads nothing is cut off and told to resume, and the feed stores nothing for it', async () => {
  const { id } = await submitted(story)
  const { services } = story
  const followed = await follow({
    services,
    cursors: services.seal.of(null),
    actor: { ...system, id: randomUUID(), role: 'AUDITOR' },
    tokenHash: hashOf(story.tokens.auditor),
    after: null,
    filter: { claimId: id },
    ofClaims: true,
  })
  const first = followed.next()
  await expect.poll(() => services.feed.listening).toBe(1)
  await say(id, 1)
  expect(await first).toMatchObject({ value: { claim: { id } } })

  await say(id, 2_001)
  await expect.poll(() => services.feed.listening, { timeout: 30_000 }).toBe(0)
  await expect(followed.next()).rejects.toMatchObject({ extensions: { code: 'TOO_SLOW' } })
  expect(await followed.next()).toEqual({ done: true, value: undefined })
})
