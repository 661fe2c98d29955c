import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { watch } from '../src/sla/watch.ts'
import { actionRequired, type ClaimSeen, draftClaim, move, submitted } from './harness/claims.ts'
import { draftElsewhere, joinNordlys } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
beforeEach(() => story.moveTo('2026-11-23T09:00:00Z'))
afterAll(() => story.stop())

const byReference = (who: Who, externalReference: string, partnerId?: string) =>
  story.ask<{ claimByReference: { id: string; externalReference: string } | null }>(
    who,
    `query($externalReference: String!, $partnerId: ID) {
      claimByReference(externalReference: $externalReference, partnerId: $partnerId) { id externalReference } }`,
    { externalReference, partnerId },
  )
const found = async (...args: Parameters<typeof byReference>) => (await byReference(...args)).data.claimByReference?.id
const codeOf = async (...args: Parameters<typeof byReference>) =>
  (await byReference(...args)).errors?.[0]?.extensions.code

const create = (externalReference: string | null, who: Who = 'user') =>
  move(story, who, 'createClaim', {
    programId: story.programId,
    usagePeriodId: story.usagePeriodId,
    locationId: (who === 'foreignAdmin' ? story.fabrikam : story.nordlys).locationIds[0],
    activityId: story.activityId,
    externalReference,
  })
const name = ({ id }: Pick<ClaimSeen, 'id'>, externalReference: string | null) =>
  move(story, 'user', 'updateClaim', { claimId: id, externalReference })

const lineReferences = async (id: string) =>
  (
    await story.data<{ claim: { lines: { id: string; externalReference: string | null }[] } }>(
      'user',
      'query($id: ID!) { claim(id: $id) { lines { id externalReference } } }',
      { id },
    )
  ).claim.lines

describe('an external reference', () => {
  test('finds the claim that the partner gave it to, for the partner and for the vendor who says whose', async () => {
    const { claim } = await create(' ERP-1 ')
    const foreign = await create('ERP-1', 'foreignAdmin')
    expect(await found('admin', 'ERP-1')).toBe(claim!.id)
    expect(await found('foreignAdmin', 'ERP-1')).toBe(foreign.claim!.id)
    expect(await codeOf('admin', 'erp-1')).toBe('NOT_FOUND')
    expect(await codeOf('admin', 'ERP-1', story.fabrikam.partnerId)).toBe('NOT_FOUND')
    expect(await codeOf('admin', 'ERP-1', 'nowhere')).toBe('NOT_FOUND')
    // Only the partner sees a draft.
    expect(await codeOf('reviewer', 'ERP-1', story.nordlys.partnerId)).toBe('NOT_FOUND')
    const { id } = await submitted(story)
    await move(story, 'user', 'recallClaim', { claimId: id })
    await name({ id }, 'ERP-2')
    await move(story, 'user', 'submitClaim', { claimId: id })
    expect(await found('reviewer', 'ERP-2', story.nordlys.partnerId)).toBe(id)
    expect(await byReference('reviewer', 'ERP-2')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'partnerId' } }],
    })
  })

  test('can be used once: a second claim is refused, with the number of the first', async () => {
    const { claim } = await create('ERP-10')
    const taken = {
      code: 'EXTERNAL_REFERENCE_TAKEN',
      message: `The external reference ERP-10 is that of claim ${claim!.number}.`,
      path: ['input', 'externalReference'],
    }
    expect((await create('ERP-10')).userErrors).toEqual([taken])
    const other = await create(null)
    expect((await name(other.claim!, 'ERP-10')).userErrors).toEqual([taken])
    expect((await name(claim!, 'ERP-10')).userErrors).toEqual([])
    expect((await name(claim!, '')).userErrors).toEqual([])
    expect((await name(other.claim!, 'ERP-10')).userErrors).toEqual([])
    expect(await found('user', 'ERP-10')).toBe(other.claim!.id)
    const { claim: seen } = await name(other.claim!, null)
    expect(seen!.history.edges[0]!.node).toMatchObject({
      kind: 'UPDATED',
      text: expect.stringContaining('external ref'),
    })
  })

  test('of a claim that the caller does not see is refused without its number', async () => {
    const hidden = await draftElsewhere(story, { locationId: story.nordlys.locationIds[1]! })
    await name({ id: hidden }, 'ERP-20')
    const { token } = await joinNordlys(story, {
      role: 'INCENTIVES_USER',
      programIds: undefined,
      locationIds: [story.nordlys.locationIds[0]!],
    })
    const { createClaim } = await story.data<{ createClaim: { userErrors: object[] } }>(
      null,
      'mutation($input: CreateClaimInput!) { createClaim(input: $input) { userErrors { code message about { kind id } } } }',
      {
        input: {
          programId: story.programId,
          usagePeriodId: story.usagePeriodId,
          locationId: story.nordlys.locationIds[0],
          activityId: story.activityId,
          externalReference: 'ERP-20',
        },
      },
      { token },
    )
    expect(createClaim.userErrors).toEqual([
      {
        code: 'EXTERNAL_REFERENCE_TAKEN',
        message: 'The external reference ERP-20 is already used by something that you cannot see.',
        about: { kind: 'REQUIREMENT', id: 'EXTERNAL_REFERENCE_TAKEN' },
      },
    ])
  })

  test('that several claims use at the same time goes to one of them', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => create('ERP-30')))
    expect(claims.filter(({ claim }) => claim)).toHaveLength(1)
    expect(claims.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array.from({ length: 7 }, () => 'EXTERNAL_REFERENCE_TAKEN'),
    )
  })

  test('can be given to lines too, independently of claims', async () => {
    const first = await draftClaim(story)
    const second = await draftClaim(story)
    await name(first, 'ERP-40')
    const line = (claim: ClaimSeen, externalReference: string | null) =>
      move(story, 'user', 'updateClaimLine', { lineId: claim.lines[0]!.id, externalReference })
    expect((await line(first, 'ERP-40')).userErrors).toEqual([])
    const taken = [
      {
        code: 'EXTERNAL_REFERENCE_TAKEN',
        message: `The external reference ERP-40 is that of a line of claim ${first.number}.`,
        path: ['input', 'externalReference'],
      },
    ]
    expect((await line(second, 'ERP-40')).userErrors).toEqual(taken)
    const added = { claimId: second.id, kind: 'THIRD_PARTY_INVOICE' }
    expect((await move(story, 'user', 'addClaimLine', { ...added, externalReference: 'ERP-40' })).userErrors).toEqual(
      taken,
    )
    expect(await lineReferences(first.id)).toMatchObject([{ externalReference: 'ERP-40' }])
    await line(first, null)
    expect((await move(story, 'user', 'addClaimLine', { ...added, externalReference: 'ERP-40' })).userErrors).toEqual(
      [],
    )
    expect(await lineReferences(second.id)).toMatchObject([
      { externalReference: null },
      { externalReference: 'ERP-40' },
    ])
  })

  test('of a restored line stays with it, unless another line has it by then', async () => {
    const lapsing = await Promise.all([actionRequired(story), actionRequired(story)])
    const drafts = await Promise.all([draftClaim(story), draftClaim(story)])
    for (const [index, { lines }] of lapsing.entries()) {
      const lineId = lines[0]!.id
      // The next request for action stores the line with this reference.
      await move(story, 'user', 'updateClaimLine', { lineId, externalReference: `ERP-5${index}` })
    }
    for (const { id } of lapsing) {
      await move(story, 'user', 'submitClaim', { claimId: id })
      await move(story, 'reviewer', 'pickUpClaim', { claimId: id })
      await move(story, 'reviewer', 'requestAction', {
        claimId: id,
        reasons: [{ code: 'OTHER', text: 'Once more', about: { kind: 'CLAIM', id } }],
      })
    }
    for (const { lines } of lapsing) await move(story, 'user', 'removeClaimLine', { lineId: lines[0]!.id })
    await move(story, 'user', 'updateClaimLine', { lineId: drafts[0].lines[0]!.id, externalReference: 'ERP-50' })
    story.moveTo('2027-04-01T09:00:00Z')
    await watch(story.services)
    story.moveTo('2026-11-23T10:00:00Z')
    expect(await lineReferences(lapsing[0].id)).toMatchObject([{ externalReference: null }])
    expect(await lineReferences(lapsing[1].id)).toMatchObject([{ externalReference: 'ERP-51' }])
    expect(await lineReferences(drafts[0].id)).toMatchObject([{ externalReference: 'ERP-50' }])
  })

  test('is one line of at most 100 characters', async () => {
    for (const reference of ['x'.repeat(101), 'two\nlines'])
      expect(
        await story.ask('user', 'mutation($input: UpdateClaimInput!) { updateClaim(input: $input) { claim { id } } }', {
          input: { claimId: (await create(null)).claim!.id, externalReference: reference },
        }),
      ).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'input.externalReference' } }] })
  })
})
