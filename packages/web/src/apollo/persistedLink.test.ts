import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { server } from '../test/server.ts'
import { makeClient } from './client.ts'
import { documentOf } from './compactDocument.ts'

const hash = 'a'.repeat(64)
const name = documentOf(hash, ['query', 'Name', {}, [['viewer', ['id', 'name']]]])
const answer = { data: { viewer: { __typename: 'Viewer', id: '1', name: 'Astrid' } } }

const asked = async (answers: (body: Record<string, unknown>) => object) => {
  const bodies: Record<string, unknown>[] = []
  server.use(
    http.post('http://samop.test/graphql', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>
      bodies.push(body)
      return HttpResponse.json(answers(body))
    }),
  )
  const { data } = await makeClient().query({ query: name })
  return { data, bodies }
}

test('a page sends the hash of its query, not the text', async () => {
  const { data, bodies } = await asked(() => answer)
  expect(data).toEqual(answer.data)
  expect(bodies).toMatchObject([{ operationName: 'Name', extensions: { persistedQuery: { sha256Hash: hash } } }])
  expect(bodies[0]).not.toHaveProperty('query')
})

test('a tab from before an upgrade still works: it sends the text of a query whose hash the server does not know', async () => {
  const unknown = { errors: [{ message: 'Unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }
  const { data, bodies } = await asked(({ query }) => (query === undefined ? unknown : answer))
  expect(data).toEqual(answer.data)
  expect(bodies.map(({ query }) => query)).toEqual([
    undefined,
    'query Name {\n  viewer {\n    id\n    name\n    __typename\n  }\n}',
  ])
})
