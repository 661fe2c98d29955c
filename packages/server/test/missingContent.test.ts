import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { upload } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

test('a document whose content is missing is our failure, and answers words, never a file', async () => {
  const id = await upload(story, 'user')
  await rm(story.services.config.documentsFolder, { recursive: true })
  const answer = await story.http.inject({ url: `/documents/${id}`, headers: story.headersOf('user') })
  expect(answer.statusCode).toBe(500)
  expect(answer.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' })
  expect(answer.headers).not.toHaveProperty('content-disposition')
  expect(answer.json()).toMatchObject({ error: { code: 'INTERNAL_SERVER_ERROR' } })
})
