import { randomBytes } from 'node:crypto'
import { addMember } from '../../src/access/member/addMember.ts'
import { openSession } from '../../src/access/session/openSession.ts'
import { hashOf } from '../../src/access/session/token.ts'
import { grantFunds } from '../../src/funds/grantFunds.ts'
import { actionRequired, disputed, draftClaim, move, submitted, underReview, upload } from '../harness/claims.ts'
import { draftElsewhere, joinNordlys, makeKey, revokeKey, secondProgram } from '../harness/people.ts'
import { startStory, type Story } from '../harness/story.ts'
import { fixedHash, type Who } from '../harness/world.ts'
import type { Reader } from './Secrets.ts'

/** A caller, and the owner of the objects that they use as their own. */
export interface Principal {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  readonly reader: Reader
  readonly isNobody?: boolean
}

/** Makes a claim in each of several statuses, with a mark on every text. */
const claimsOf = async (story: Story, who: Who, mark: string, amounts: readonly string[]): Promise<void> => {
  const makers = [draftClaim, submitted, underReview, actionRequired, disputed].entries()
  for (const [index, make] of makers) {
    const { id } = await make(story, {
      who,
      amount: amounts[index]!,
      invoiceNumber: `NR-${mark}-${index}`,
      mark: ` ${mark}${index}`,
    })
    await move(story, who, 'comment', { claimId: id, text: `A word about ${mark}comment${index}` })
  }
  await upload(story, who, undefined, `${mark}upload.png`)
}

/** Makes two partners with the same objects, and every kind of caller. */
export const walkWorld = async () => {
  const story = await startStory()
  const { nordlys, fabrikam, carryOut, programId, usagePeriodId } = story
  // Only a partner's own admin can dispute its claims.
  await claimsOf(story, 'user', 'qzowned', ['1201.11', '1202.12', '1203.13', '1204.14', '1205.15'])
  await foreignClaims(story)
  await carryOut(grantFunds, {
    partnerId: fabrikam.partnerId,
    programId,
    usagePeriodId,
    amountMinor: 31_337_77,
    currency: 'SEK',
    note: 'qzforeigngrant',
  })
  const devices = await secondProgram(story)
  await draftElsewhere(story, { programId: devices.programId, usagePeriodId: devices.usagePeriodId })
  await draftElsewhere(story, { locationId: nordlys.locationIds[1]! })

  for (const who of ['admin', 'foreignAdmin'] as const)
    await story.data(who, 'mutation { exportClaims(input: {}) { export { id } } }')

  const revoked = await makeKey(story, ['READ'])
  await revokeKey(story, revoked.id)
  const [readKey, writeKey, foreignKey] = [
    await makeKey(story, ['READ']),
    await makeKey(story, ['READ', 'WRITE']),
    await makeKey(story, ['READ', 'WRITE'], 'foreignAdmin'),
  ]
  const inDevices = await joinNordlys(story, {
    role: 'INCENTIVES_ADMIN',
    programIds: [devices.programId],
    locationIds: undefined,
  })
  const inSeattle = await joinNordlys(story, {
    role: 'INCENTIVES_USER',
    programIds: undefined,
    locationIds: [nordlys.locationIds[1]!],
  })
  const foreignUser = await joinFabrikam(story)
  const expired = randomBytes(32).toString('base64url')
  await carryOut(openSession, { memberId: story.memberIds.user, tokenHash: hashOf(expired), replaces: null })
  await story.http.inject({
    method: 'POST',
    url: '/auth/sign-out',
    headers: { 'content-type': 'application/json', cookie: `samop_session=${expired}` },
    payload: {},
  })

  const member = (who: Who): Principal => {
    const own = { admin: nordlys, user: nordlys, foreignAdmin: fabrikam }[who as string]
    return { name: who, headers: story.headersOf(who), reader: { partnerId: own?.partnerId ?? '*' } }
  }
  const key = (name: string, secret: string, { partnerId }: { partnerId: string }): Principal => ({
    name,
    headers: story.headersOf(null, { key: secret }),
    reader: { partnerId },
  })
  const limited = (name: string, token: string, limits: Omit<Reader, 'partnerId'>): Principal => ({
    name,
    headers: story.headersOf(null, { token }),
    reader: { partnerId: nordlys.partnerId, ...limits },
  })
  const nobody = (name: string, headers: Record<string, string>): Principal => ({
    name,
    headers,
    reader: { partnerId: null },
    isNobody: true,
  })
  const principals: readonly Principal[] = [
    member('admin'),
    member('user'),
    limited('an admin of one program', inDevices.token, { programIds: [devices.programId] }),
    limited('a user of one place', inSeattle.token, { locationIds: [nordlys.locationIds[1]!] }),
    key('a key that reads', readKey.secret, nordlys),
    key('a key that writes', writeKey.secret, nordlys),
    member('foreignAdmin'),
    {
      name: 'a user of the other partner',
      headers: story.headersOf(null, { token: foreignUser }),
      reader: { partnerId: fabrikam.partnerId },
    },
    key('a key of the other partner', foreignKey.secret, fabrikam),
    ...(['reviewer', 'finance', 'manager', 'auditor'] as const).map(member),
    nobody('nobody', story.headersOf(null)),
    nobody('a revoked key', story.headersOf(null, { key: revoked.secret })),
    nobody('an ended session', story.headersOf(null, { token: expired })),
  ]
  return { story, principals }
}

export type WalkWorld = Awaited<ReturnType<typeof walkWorld>>

const joinFabrikam = async ({ carryOut, fabrikam }: Story): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const { memberId } = await carryOut(addMember, {
    email: 'foreignuser@example.com',
    name: 'Frank Foreign',
    role: 'INCENTIVES_USER',
    passwordHash: fixedHash,
    partnerId: fabrikam.partnerId,
  })
  await carryOut(openSession, { memberId, tokenHash: hashOf(token), replaces: null })
  return token
}

/** Makes the other partner's claims, all by its admin, because it has no user. */
const foreignClaims = async (story: Story): Promise<void> => {
  const amounts = ['7313.31', '7323.32', '7333.33', '7343.34', '7353.35']
  const makers = [draftClaim, submitted, underReview, actionRequired]
  const mark = 'qzforeign'
  const claims: string[] = []
  for (const [index, make] of makers.entries()) {
    const { id } = await make(story, {
      who: 'foreignAdmin',
      amount: amounts[index]!,
      invoiceNumber: `NR-${mark}-${index}`,
      mark: ` ${mark}${index}`,
    })
    claims.push(id)
  }
  const { id } = await underReview(story, {
    who: 'foreignAdmin',
    amount: amounts[4]!,
    invoiceNumber: `NR-${mark}-4`,
    mark: ` ${mark}4`,
  })
  await move(story, 'reviewer', 'rejectClaim', {
    claimId: id,
    reasons: [{ code: 'PROOF_INSUFFICIENT', text: `Reason ${mark}reason`, about: { kind: 'CLAIM', id } }],
    comment: `Comment ${mark}rejected`,
  })
  for (const [index, claimId] of [...claims, id].entries())
    await move(story, 'foreignAdmin', 'comment', { claimId, text: `A word about ${mark}comment${index}` })
  await upload(story, 'foreignAdmin', undefined, `${mark}upload.png`)
}
