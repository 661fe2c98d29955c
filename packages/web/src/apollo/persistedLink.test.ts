import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { server } from '../test/server.ts'
import { makeClient } from './client.ts'
import { documentOf } from './compactDocument.ts'

const hash = 'a'.repeat(64)
const name = documentOf(hash, ['query', 'Name', {}, [['viewer', ['id', 'name']]]])

test('A page asks by hash, and its text is not sent', async () => {
  const answer = { data: { viewer: { __typename: 'Viewer', id: '1', name: 'Astrid' } } }
  const bodies: Record<string, unknown>[] = []
  server.use(
    http.post('http://samop.test/graphql', async ({ request }) => {
      bodies.push((await request.json()) as Record<string, unknown>)
      expect(request.headers.get('apollographql-client-name')).toBe('samop-web')
      return HttpResponse.json(answer)
    }),
  )
  expect((await makeClient().query({ query: name })).data).toEqual(answer.data)
  expect(bodies).toMatchObject([{ operationName: 'Name', extensions: { persistedQuery: { sha256Hash: hash } } }])
  expect(bodies[0]).not.toHaveProperty('query')
})
