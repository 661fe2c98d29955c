import { settled } from '../harness/settled.ts'
import { command } from '../../src/command.ts'
import { generate } from 'otplib'
import { newAuthenticator } from '../harness/authenticator.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { addMember } from '../../src/access/member/addMember.ts'
import { Member } from '../../src/access/Member.ts'
import { openSession } from '../../src/access/session/openSession.ts'
import { hashPassword } from '../../src/access/password/password.ts'
import { hashOf, newToken } from '../../src/access/session/token.ts'
import { claimMutations, newTarget } from '../harness/claimMutations.ts'
import { joinNordlys, joinWithFactor, makeKey } from '../harness/people.ts'
import type { Who } from '../harness/world.ts'
import { askable, queries, startWalk, type Walk } from './startWalk.ts'
import { tableOf } from './Walker.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
}, 120_000)
afterAll(() => walk.stop())

describe('somebody can carry out each operation', () => {
  const readers = ['admin', 'user', 'a key that reads', 'foreignAdmin', 'reviewer', 'manager', 'auditor', 'finance']

  test('a query answers the people whom it is for', async () => {
    const answered = new Map<string, string[]>()
    for (const name of readers) {
      const walker = walk.walkerFor(name)
      for (const operation of queries) {
        const ofNode = operation.name.split(': ')[1]
        const args = ofNode ? { id: walker.own(tableOf(ofNode), 'id') } : walker.base(operation)
        const { data, errors } = await walker.ask(operation, args, { place: '', value: '' })
        const [it] = Object.values(data ?? {})
        const isThere = it !== null && it !== undefined && JSON.stringify(it) !== '{}'
        if (!errors && isThere) answered.set(operation.name, [...(answered.get(operation.name) ?? []), name])
      }
      expect(walker.leaks).toEqual([])
      expect(walker.failures).toEqual([])
    }
    const silent = askable.filter(({ kind, name }) => kind === 'query' && !answered.has(name)).map(({ name }) => name)
    expect(silent, 'nobody was answered: give plausible arguments in test/walk/plausible.ts').toEqual([])
  })

  test('the people whom a mutation is for can carry it out, and see no more than is theirs', async () => {
    const done: string[] = []
    const undone: string[] = []
    for (const operation of askable.filter(({ kind }) => kind === 'mutation')) {
      const known = claimMutations[operation.name]
      const attempts: readonly Who[] = known
        ? [known.who]
        : ['manager', 'admin', 'user', 'reviewer', 'auditor', 'finance']
      const told: string[] = []
      for (const who of attempts) {
        const input = known ? await known.input(await newTarget(walk.story, known.from), walk.story) : undefined
        const walker = walk.walkerFor(who)
        const args = known ? { input } : ((await carriedOut[operation.name]?.(who)) ?? walker.base(operation))
        const { data, errors } = await walker.ask(operation, args, { place: '', value: '' })
        expect(walker.leaks).toEqual([])
        const payload = (data?.[operation.name] ?? null) as { userErrors?: unknown[] } | null
        const isDone = !errors && payload !== null && (payload.userErrors ?? []).length === 0
        if (isDone) done.push(operation.name)
        else told.push(`${who}: ${JSON.stringify(errors?.map(({ message }) => message) ?? payload?.userErrors)}`)
        if (isDone) break
      }
      if (done.at(-1) !== operation.name) undone.push(`${operation.name} ${told.join(' ')}`)
    }
    expect(undone, 'say in this file or in harness/claimMutations.ts what carries it out').toEqual([])
  })
})

/** Inputs of mutations that no plausible value carries out. */
const carriedOut: Readonly<Record<string, (who: Who) => Promise<Record<string, unknown>>>> = {
  // The walker's own key is revoked before.
  renameApiKey: async () => ({ input: { apiKeyId: (await makeKey(walk.story, ['READ'])).id, name: 'Renamed' } }),
  rotateApiKey: async () => ({ input: { apiKeyId: (await makeKey(walk.story, ['READ'])).id } }),
  // The walking people must stay.
  removeMember: async () => ({
    input: { memberId: (await joinNordlys(walk.story, { role: 'INCENTIVES_USER' })).memberId },
  }),
  resetSecondFactor: async () => ({ input: { memberId: await joinWithFactor(walk.story) } }),
  resendInvitation: async () => {
    const partnerId = walk.story.nordlys.partnerId
    const person = { email: 'resent@example.com', name: 'Ines Idh', role: 'INCENTIVES_USER', partnerId } as const
    return { input: { memberId: (await walk.story.carryOut(addMember, person)).memberId } }
  },
  changePassword: async (who) => {
    const currentPassword = 'the password as it is'
    const passwordHash = await hashPassword(currentPassword)
    await walk.story.carryOut(
      command({ name: 'prepare', needs: 'SYSTEM' }, async ({ em }) => {
        await em.nativeUpdate(Member, { id: walk.story.memberIds[who] }, { passwordHash })
        return { done: {} }
      }),
      {},
    )
    return { input: { currentPassword, newPassword: 'vedträ kajak mumla fönster' } }
  },
  confirmIdentity: async (who) => {
    const password = 'the password as it is'
    const passwordHash = await hashPassword(password)
    await walk.story.carryOut(
      command({ name: 'prepare', needs: 'SYSTEM' }, async ({ em }) => {
        await em.nativeUpdate(Member, { id: walk.story.memberIds[who] }, { passwordHash })
        return { done: {} }
      }),
      {},
    )
    return { input: { password } }
  },
  confirmTotp: async (who) => ({ input: { code: await startApp(who) } }),
  removeTotp: async (who) => (await addApp(who), { input: {} }),
  renewRecoveryCodes: async (who) => (await addApp(who), { input: {} }),
  addPasskey: async (who) => ({ input: { name: 'Laptop', response: await newPasskey(who) } }),
  removePasskey: async (who) => ({ input: { passkeyId: await addedPasskey(who) } }),
  // The walking people must keep their rights.
  requireSecondFactor: async () => ({ input: { roles: [] } }),
  endSession: async (who) => {
    const tokenHash = hashOf(newToken())
    await walk.story.carryOut(openSession, { memberId: walk.story.memberIds[who], tokenHash, replaces: null })
    const { sessions } = await walk.story.data<{ sessions: { id: string; current: boolean }[] }>(
      who,
      '{ sessions { id current } }',
    )
    return { input: { sessionId: sessions.find(({ current }) => !current)!.id } }
  },
  readNotifications: async (who) => {
    await settled(walk.story)
    const { notifications } = await walk.story.data<{ notifications: { edges: { cursor: string }[] } }>(
      who,
      '{ notifications(first: 1) { edges { cursor } } }',
    )
    return { input: { cursor: notifications.edges[0]?.cursor ?? '' } }
  },
}

const startApp = async (who: Who): Promise<string> => {
  const { startTotp } = await walk.story.data<{ startTotp: { secret: string | null } }>(
    who,
    'mutation { startTotp(input: {}) { secret } }',
  )
  const epoch = Math.floor(walk.story.services.clock().epochMilliseconds / 1000)
  return startTotp.secret === null ? '' : generate({ secret: startTotp.secret, epoch })
}

const addApp = async (who: Who): Promise<void> => {
  const query = 'mutation ($code: String!) { confirmTotp(input: { code: $code }) { userErrors { code } } }'
  await walk.story.data(who, query, { code: await startApp(who) })
}

const newPasskey = async (who: Who): Promise<string> => {
  const { startPasskey } = await walk.story.data<{ startPasskey: { options: string } }>(
    who,
    'mutation { startPasskey(input: {}) { options } }',
  )
  return newAuthenticator().register(startPasskey.options)
}

const addedPasskey = async (who: Who): Promise<string> => {
  const query =
    'mutation ($response: String!) { addPasskey(input: { name: "Laptop", response: $response }) { secondFactor { passkeys { id } } } }'
  const { addPasskey } = await walk.story.data<{ addPasskey: { secondFactor: { passkeys: { id: string }[] } } }>(
    who,
    query,
    { response: await newPasskey(who) },
  )
  return addPasskey.secondFactor.passkeys[0]!.id
}
