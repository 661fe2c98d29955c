import { system } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { lockClaim } from '../src/claim/lockClaim.ts'
import { command } from '../src/command.ts'
import { write } from '../src/write.ts'
import { move, submitted, wholeClaim } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

const { query } = Client.prototype

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

test('a reviewer can pick up and ask for action while a transaction holds the fund', async () => {
  const [claim, other] = [await submitted(story, { amount: '10.00' }), await submitted(story, { amount: '11.00' })]
  const [locked, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slowMove = command({ name: 'slowMove', needs: 'SYSTEM' }, async (change) => {
    await lockClaim(change, other.id, { fund: true })
    locked.resolve()
    await mayCommit.promise
    return { done: null }
  })
  const slow = write({ services: story.services, actor: system }, slowMove, {})
  try {
    await locked.promise
    const reviewed = async () => {
      await move(story, 'reviewer', 'pickUpClaim', { claimId: claim.id })
      return move(story, 'reviewer', 'requestAction', { claimId: claim.id, reasons: [wholeClaim(claim.id)] })
    }
    const waited = new Promise((resolve) => setTimeout(resolve, 5_000, 'waited for the fund'))
    expect(await Promise.race([reviewed(), waited])).toMatchObject({ claim: { status: 'ACTION_REQUIRED' } })
  } finally {
    mayCommit.resolve()
    await slow
  }
})

test('a reviewer’s move reads neither the fund nor the invoices of others', async () => {
  const { id } = await submitted(story, { amount: '10.00' })
  const select =
    'mutation($input: PickUpClaimInput!) { pickUpClaim(input: $input) { claim { status } userErrors { code } } }'
  const texts: string[] = []
  const spy = vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...asked: unknown[]) {
    const [statement] = asked as [string | { text: string }]
    texts.push(typeof statement === 'string' ? statement : statement.text)
    return Reflect.apply(query, this, asked)
  } as typeof query)
  await story.data('reviewer', select, { input: { claimId: id } })
  spy.mockRestore()
  expect(texts.filter((text) => text.includes('update "claim"'))).toHaveLength(1)
  // The feed reads whole claims for those who follow.
  const own = texts.filter((text) => !text.includes('c.id = any($1::uuid[])'))
  expect(own.filter((text) => /fund_balance|ledger_posting|alike_invoices/.test(text))).toEqual([])
})
