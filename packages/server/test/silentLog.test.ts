import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { createLog } from '../src/log.ts'
import { draftClaim, upload } from './harness/claims.ts'
import { makeKey } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let node: App
const lines: string[] = []
beforeAll(async () => {
  story = await startStory()
  const { config, clock } = story.services
  const log = createLog('info', { write: (line) => void lines.push(line) })
  node = await createApp({ config, database: story.database, log, clock, watch: false })
})
afterAll(async () => {
  await node.http.close()
  await story.stop()
})

const post = (payload: object, headers: Record<string, string>) =>
  node.http.inject({ method: 'POST', url: '/graphql', headers, payload })

test('the log never has what people write, send and sign in with, even when something fails', async () => {
  const { id } = await draftClaim(story)
  const key = await makeKey(story, ['READ', 'WRITE'])
  const document = await upload(story, 'user')
  const comment = {
    query: 'mutation($input: CommentInput!) { comment(input: $input) { event { id } } }',
    variables: { input: { claimId: id, text: 'Hemlig kommentar' } },
  }
  const headers = { cookie: `samop_session=${story.tokens.user}` }
  const asked = `query=${encodeURIComponent('query($number: String!) { claimByNumber(number: $number) { id } }')}`
  const variables = `variables=${encodeURIComponent(JSON.stringify({ number: 'Hemligt nummer' }))}`
  await node.http.inject({
    url: `/graphql?${asked}&${variables}`,
    headers: { ...headers, 'apollo-require-preflight': '1' },
  })
  await node.http.inject({ url: `/documents/${document}`, headers: { authorization: `Bearer ${key.secret}` } })
  await post(comment, headers)
  await node.http.inject({
    method: 'POST',
    url: '/auth/sign-in',
    payload: { email: 'hemlig@example.com', password: 'Hemligt lösenord' },
  })

  const owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  await owner.query(`alter table event add constraint broken check (kind <> 'COMMENTED') not valid`)
  const broken = await post(comment, headers)
  await owner.query(`alter table event drop constraint broken`)
  await owner.end()
  expect(broken.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })

  const all = lines.join('')
  expect(all).toContain('"url":"/graphql"')
  expect(all).toContain('broken')
  expect(all).toContain(broken.json().errors[0].extensions.requestId)
  for (const secret of ['Hemlig', 'hemlig', story.tokens.user, key.secret]) expect(all).not.toContain(secret)
  expect(all).not.toMatch(/%20|\$number/)
})
