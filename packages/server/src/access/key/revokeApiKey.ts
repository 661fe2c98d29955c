import { reaches, referenceTo } from '@samop/shared'
import { notFound } from '../../errors.ts'
import { knownId } from '../../ids.ts'
import { command } from '../../command.ts'
import { membershipOf } from '../member/memberRules.ts'
import { ApiKey } from './ApiKey.ts'
import { keySubject } from '../../history/subjects.ts'

export interface RevokeApiKey {
  readonly apiKeyId: string
  readonly idempotencyKey?: string | null
}

/** Revokes a key for good; a revoked key does not change. The caller closes the sockets of `tokenHash`. */
export const revokeApiKey = command(
  { name: 'revokeApiKey', needs: 'MANAGE_KEYS' },
  async (change, { apiKeyId }: RevokeApiKey) => {
    const { em, actor, lock, record } = change
    const owned = { id: knownId(apiKeyId, 'API key', 'input.apiKeyId'), partner: actor.partnerId! }
    await lock(owned.id)
    const key = await em.findOne(ApiKey, owned, { populate: ['tokenHash', 'createdBy'] })
    if (!key || !reaches(actor, membershipOf(key.createdBy.$))) throw notFound('API key', 'input.apiKeyId')
    if (key.revokedAt === null) {
      key.revokedAt = change.now
      record(keySubject(key), { kind: 'KEY_REVOKED', data: { key: referenceTo(key) } })
    }
    return { done: { apiKeyId: key.id, tokenHash: key.tokenHash } }
  },
)
