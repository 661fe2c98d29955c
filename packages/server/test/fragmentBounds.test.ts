import { afterAll, beforeAll, expect, test } from 'vitest'
import { askOverSocket, connect } from './harness/live.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

/** A chain of fragments that each name the next twice, which stands for 2 ** depth fields. */
const nested = (depth: number) => {
  const fragments = Array.from({ length: depth }, (_, at) => {
    const next = at === depth - 1 ? 'number' : `...F${at + 1} ... on Claim { ...F${at + 1} }`
    return `fragment F${at} on Claim { ${next} }`
  })
  return `{ claims { edges { node { ...F0 } } } } ${fragments.join('\n')}`
}

test('fragments that multiply are refused before they are expanded, over a socket too', async () => {
  expect(await story.data('user', nested(8))).toEqual({ claims: { edges: [] } })
  const refusal = { message: expect.stringMatching(/^Selections limit of 5000 exceeded/) }
  expect(await story.ask('user', nested(40))).toMatchObject({ errors: [refusal] })
  const { client } = await connect(story, 'user')
  await expect(askOverSocket({ client, closed: Promise.resolve(0) }, nested(40))).rejects.toMatchObject([refusal])
  await client.dispose()
})

test('a fragment within itself is refused', async () => {
  const circle = '{ claims { edges { node { ...F } } } } fragment F on Claim { id ...G } fragment G on Claim { ...F }'
  expect(await story.ask('user', circle)).toMatchObject({
    errors: [{ message: 'A fragment names itself, directly or by way of others.' }],
  })
})
