import { command } from '../../src/command.ts'
import { randomBytes } from 'node:crypto'
import type { Currency } from '@samop/shared'
import { addMember, type AddMemberInput } from '../../src/access/member/addMember.ts'
import { Member } from '../../src/access/Member.ts'
import { Session } from '../../src/access/session/Session.ts'
import { openSession } from '../../src/access/session/openSession.ts'
import { hashOf } from '../../src/access/session/token.ts'
import { enrolPartner } from '../../src/program/enrolPartner.ts'
import { grantFunds } from '../../src/funds/grantFunds.ts'
import { savePeriods } from '../../src/program/savePeriods.ts'
import { saveProgram } from '../../src/program/saveProgram.ts'
import { move } from './claims.ts'
import type { Story } from './story.ts'
import { fixedHash, period, type Who } from './world.ts'

/** Adds a member of Nordlys and signs them in; answers the session's token. */
export const joinNordlys = async (
  { carryOut, nordlys }: Story,
  limits: Pick<AddMemberInput, 'programIds' | 'locationIds' | 'role'>,
): Promise<{ token: string; memberId: string }> => {
  const token = randomBytes(32).toString('base64url')
  const { memberId } = await carryOut(addMember, {
    email: `${token.slice(0, 10).toLowerCase()}@example.com`,
    name: 'Lina Lind',
    passwordHash: fixedHash,
    partnerId: nordlys.partnerId,
    ...limits,
  })
  await carryOut(openSession, { memberId, tokenHash: hashOf(token), replaces: null })
  return { token, memberId }
}

/** Adds a user of Nordlys with a second factor; answers the member's id. */
export const joinWithFactor = async (story: Story): Promise<string> => {
  const { memberId } = await joinNordlys(story, { role: 'INCENTIVES_USER' })
  await story.carryOut(
    command({ name: 'prepare', needs: 'SYSTEM' }, async ({ em, now }) => {
      await em.nativeUpdate(Member, { id: memberId }, { secondFactorSince: now })
      return { done: {} }
    }),
    {},
  )
  return memberId
}

/** Makes a second program in which Nordlys is enrolled, with a fund. */
export const secondProgram = async (
  { carryOut, nordlys }: Story,
  {
    key = 'DEVICES',
    amountMinor = 100_000_00,
    currency = 'SEK',
  }: { key?: string; amountMinor?: number; currency?: Currency } = {},
): Promise<{ programId: string; usagePeriodId: string; fundId: string }> => {
  const { programId } = await carryOut(saveProgram, {
    key,
    name: `Program ${key}`,
    calendar: { name: 'Sweden', timeZone: 'Europe/Stockholm', country: 'SE' },
  })
  const { periodIds } = await carryOut(savePeriods, { programId, periods: [period] })
  const usagePeriodId = periodIds[0]!
  await carryOut(enrolPartner, { partnerId: nordlys.partnerId, programId })
  const { fundId } = await carryOut(grantFunds, {
    partnerId: nordlys.partnerId,
    programId,
    usagePeriodId,
    amountMinor,
    currency,
  })
  return { programId, usagePeriodId, fundId }
}

/** Confirms everybody's session again, because days pass in stories. */
export const confirmAll = (story: Story): Promise<object> =>
  story.carryOut(
    command({ name: 'prepare', needs: 'SYSTEM' }, async ({ em, now }) => {
      await em.nativeUpdate(Session, {}, { confirmedAt: now })
      return { done: {} }
    }),
    {},
  )

/** Makes an API key as Nordlys' admin; answers its secret. */
export const makeKey = async (
  story: Story,
  scopes: readonly ('READ' | 'WRITE')[],
  who: Who = 'admin',
): Promise<{ id: string; secret: string }> => {
  await confirmAll(story)
  const { createApiKey } = await story.data<{ createApiKey: { secret: string; apiKey: { id: string } } }>(
    who,
    'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id } } }',
    { input: { name: scopes.join(' and '), scopes } },
  )
  return { id: createApiKey.apiKey.id, secret: createApiKey.secret }
}

export const revokeKey = async (story: Story, apiKeyId: string): Promise<void> => {
  await story.data('admin', 'mutation($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } } }', {
    input: { apiKeyId },
  })
}

/** Makes a draft of Nordlys at another location or in another program. */
export const draftElsewhere = async (
  story: Story,
  place: { locationId?: string; programId?: string; usagePeriodId?: string },
): Promise<string> => {
  const { claim } = await move(story, 'admin', 'createClaim', {
    programId: story.programId,
    usagePeriodId: story.usagePeriodId,
    locationId: story.nordlys.locationIds[0],
    activityId: story.activityId,
    title: 'Elsewhere',
    ...place,
  })
  return claim!.id
}
