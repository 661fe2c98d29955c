import { system } from '@samop/shared'
import { Member } from '../access/Member.ts'
import { hashOf } from '../access/session/token.ts'
import type { Services } from '../services.ts'
import { command } from '../command.ts'
import { write } from '../write.ts'
import { Challenge, type ChallengePurpose } from './Challenge.ts'

const lifetime = { minutes: 5 }

interface ForChallenge {
  readonly purpose: ChallengePurpose
  readonly memberId: string | null
}

export const keepChallenge = async (services: Services, challenge: string, given: ForChallenge): Promise<void> => {
  await write({ services, actor: system }, keep, { ...given, challengeHash: hashOf(challenge) })
}

/** Deletes a challenge; true if it was for this purpose and person, and has not expired. */
export const takeChallenge = async (services: Services, challenge: string, given: ForChallenge): Promise<boolean> => {
  const outcome = await write({ services, actor: system }, take, { ...given, challengeHash: hashOf(challenge) })
  return 'done' in outcome && outcome.done.taken
}

interface Known extends ForChallenge {
  readonly challengeHash: string
}

const keep = command(
  { name: 'keepChallenge', needs: 'SYSTEM' },
  async ({ em, now }, { challengeHash, purpose, memberId }: Known) => {
    const member = memberId === null ? null : em.getReference(Member, memberId)
    em.persist(em.create(Challenge, { challengeHash, purpose, member, expiresAt: now.add(lifetime) }))
    return { done: {} }
  },
)

const take = command(
  { name: 'takeChallenge', needs: 'SYSTEM' },
  async ({ em, now }, { challengeHash, purpose, memberId }: Known) => ({
    done: {
      taken:
        (await em.nativeDelete(Challenge, { challengeHash, purpose, member: memberId, expiresAt: { $gt: now } })) === 1,
    },
  }),
)
