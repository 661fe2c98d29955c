import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

/** Changes rows as the owner of the tables, without commands, like another node or an operator. */
const change = async (statement: string, values: unknown[]) => {
  const client = new Client({ connectionString: story.database.ownerUrl })
  await client.connect()
  await client.query(statement, values)
  await client.end()
}

const viewer = async (who: 'user' | 'reviewer') =>
  (await story.data<{ viewer: { role: string; language: string } }>(who, '{ viewer { role language } }')).viewer

describe('every request checks the caller again', () => {
  test('so a changed role counts from the next request on', async () => {
    expect((await viewer('reviewer')).role).toBe('REVIEWER')
    await change(`update member set role = 'AUDITOR' where id = $1`, [story.memberIds.reviewer])
    expect((await viewer('reviewer')).role).toBe('AUDITOR')
  })

  test('so no request is answered with earlier rights', async () => {
    const reviewers = () => story.ask('user', '{ reviewers { id } }')
    expect((await reviewers()).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    await change(`update member set role = 'REVIEWER', partner_id = null where id = $1`, [story.memberIds.user])
    expect((await reviewers()).errors).toBeUndefined()
    await change(`update member set role = 'INCENTIVES_USER', partner_id = $2 where id = $1`, [
      story.memberIds.user,
      story.nordlys.partnerId,
    ])
    expect((await reviewers()).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('so an ended session can ask nothing more', async () => {
    expect((await viewer('user')).role).toBe('INCENTIVES_USER')
    await change('delete from session where member_id = $1', [story.memberIds.user])
    for (const query of ['{ viewer { role } }', '{ __typename }', '{ claims { edges { node { id } } } }']) {
      expect((await story.ask('user', query)).errors?.[0]?.extensions.code, query).toBe('UNAUTHENTICATED')
    }
  })
})
