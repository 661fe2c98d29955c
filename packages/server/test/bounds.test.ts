import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftClaim, move, upload } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

/** Copies the one row of a claim until it has `most`. */
const fill = async (table: string, columns: string, claimId: string, most: number) => {
  const owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  await owner.query(
    `insert into ${table} (id, ${columns}) select gen_random_uuid(), ${columns}
      from (select * from ${table} where claim_id = $1 limit 1) one, generate_series((select count(*) from ${table} where claim_id = $1) + 1, $2)`,
    [claimId, most],
  )
  await owner.end()
}

test('the number of a claim’s lines is limited', async () => {
  const { id } = await draftClaim(story, { amount: '10.00' })
  const columns =
    'partner_id, claim_id, position, kind, supplier, invoice_number, description, amount_minor, claimed_minor'
  await fill('claim_line', columns, id, 199)
  const input = { claimId: id, kind: 'OWN_WORK' }
  expect((await move(story, 'user', 'addClaimLine', input)).userErrors).toEqual([])
  expect((await move(story, 'user', 'addClaimLine', input)).userErrors).toMatchObject([
    { code: 'MOST_LINES', message: 'A claim holds at most 200 lines.' },
  ])
})

test('the number of a claim’s documents is limited', async () => {
  const { id } = await draftClaim(story, { amount: '10.00' })
  const columns =
    'partner_id, claim_id, kind, name, note, bytes, content_type, sha256, uploaded_by, uploaded_at, attached_at'
  await fill('document', columns, id, 200)
  const document = { documentId: await upload(story, 'user'), kind: 'OTHER', note: 'One more' }
  expect((await move(story, 'user', 'attachDocument', { claimId: id, ...document })).userErrors).toMatchObject([
    { code: 'MOST_DOCUMENTS', message: 'A claim holds at most 200 documents.' },
  ])
})

test('no statement of a caller runs for longer than eight seconds, none of the node itself for longer than thirty', async () => {
  const { pool, ownPool } = story.services
  expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '8s' }])
  expect((await ownPool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '30s' }])
})
