import { inputRefusals, keyProcess, referenceTo, type Scope } from '@samop/shared'
import { sql } from 'kysely'
import { lockName } from '../../database/locks.ts'
import { quotas, quotaTexts } from '../../quotas.ts'
import { refused } from '../../refused.ts'
import { command } from '../../command.ts'
import { ApiKey } from './ApiKey.ts'
import { Member } from '../Member.ts'
import { keySubject } from '../../history/subjects.ts'
import { momentOf } from '../../process/moveOf.ts'
import { startLastDay } from '../../sla/lastDay.ts'
import { nameIn } from './changeKey.ts'
import { addSecret, type NewKey, prefixOf } from './keySecrets.ts'
import { endOf } from './moveKey.ts'

export interface CreateApiKey {
  readonly name: string
  readonly scopes: readonly Scope[]
  /** The last day on which the key works, in UTC; absent = no end. */
  readonly expiresOn?: string | null
  readonly idempotencyKey?: string | null
}

/** Answers the id of the key that was made. It differs from `id` when the idempotency key was used before; its secret is then lost. */
export const createApiKeyWith = ({ id, secret }: NewKey) =>
  command({ name: 'createApiKey', needs: 'MANAGE_KEYS' }, async (change, { name, scopes, expiresOn }: CreateApiKey) => {
    const { em, db, actor, now, record } = change
    const shown = nameIn(name)
    const facts = { id, status: keyProcess.begins, expiresAt: null }
    const entered = { name: shown, scopes, expiresOn: expiresOn ?? null }
    const wrong = inputRefusals(
      keyProcess,
      ['KEY_NAME', 'KEY_SCOPES', 'KEY_EXPIRY'],
      facts,
      entered,
      momentOf(actor, now),
    )
    if (wrong.length > 0) return { refused: wrong }

    // Without the lock two calls at once could both make the last allowed key.
    await lockName(em, 'KEYS', actor.partnerId!)
    const [live] = await db.rows(
      sql<{ count: number }>`select count(*)::int as count from api_key where partner_id = ${actor.partnerId}
        and revoked_at is null and (expires_at is null or expires_at > ${now.toString()}::timestamptz)`,
    )
    if (live!.count >= quotas.keys) return refused('MOST_KEYS', quotaTexts.keys, { values: { most: quotas.keys } })

    const key = em.create(ApiKey, {
      id,
      partner: actor.partnerId!,
      name: shown,
      // WRITE includes READ, for a mutation answers with what it changed.
      scopes: scopes.includes('WRITE') ? ['READ', 'WRITE'] : ['READ'],
      status: keyProcess.begins,
      version: 1,
      prefix: prefixOf(secret),
      createdBy: em.getReference(Member, actor.id),
      createdAt: now,
      expiresAt: expiresOn ? endOf(expiresOn) : null,
      lastUsedAt: null,
      revokedAt: null,
    })
    em.persist(key)
    addSecret(change, key, secret)
    const data = { key: referenceTo(key), scopes: key.scopes, ...(expiresOn && { expiresOn }) }
    record(keySubject(key), { kind: 'KEY_CREATED', data })
    if (expiresOn) startLastDay(change, keySubject(key), 'KEY_LAST_DAY', expiresOn)
    return { done: { apiKeyId: id } }
  })
