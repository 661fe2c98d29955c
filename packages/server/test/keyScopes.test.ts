import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

test('a key that may write may read, and says so', async () => {
  const made = await story.data(
    'admin',
    'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { scopes } } }',
    { input: { name: 'ERP', scopes: ['WRITE'] } },
  )
  expect(made).toEqual({ createApiKey: { apiKey: { scopes: ['READ', 'WRITE'] } } })
})
