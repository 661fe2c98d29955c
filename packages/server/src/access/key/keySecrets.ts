import { sql } from 'kysely'
import { newId } from '../../ids.ts'
import type { Change } from '../../write.ts'
import { hashOf, newToken } from '../session/token.ts'
import type { ApiKey } from './ApiKey.ts'
import { ApiKeySecret } from './ApiKeySecret.ts'

/** A new secret, made before its transaction: it exists only here, the database stores its hash. */
export const newSecret = (): string => `samop_${newToken()}`

/** A new key with its first secret. */
export interface NewKey {
  readonly id: string
  readonly secret: string
}

export const newKey = (): NewKey => ({ id: newId(), secret: newSecret() })

/** The first characters of a secret, by which people tell keys apart. */
export const prefixOf = (secret: string): string => secret.slice(0, 12)

/** Stores a key's newest secret. */
export const addSecret = ({ em, now }: Change, key: ApiKey, secret: string): void => {
  const prefix = prefixOf(secret)
  key.prefix = prefix
  em.persist(
    em.create(ApiKeySecret, {
      tokenHash: hashOf(secret),
      apiKey: key,
      partner: key.partner,
      prefix,
      createdAt: now,
      endsAt: null,
      lastUsedAt: null,
    }),
  )
}

/** Ends the secrets that a key has so far; none works longer than before. */
export const endSecretsAt = async ({ em }: Change, { id }: ApiKey, endsAt: Temporal.Instant): Promise<void> => {
  await em.nativeUpdate(ApiKeySecret, { apiKey: id, $or: [{ endsAt: null }, { endsAt: { $gt: endsAt } }] }, { endsAt })
}

/** How long the hash of a secret that has ended is kept: so long, whoever still uses it can be traced to its key. */
export const endedSecretsKeptFor = { hours: 30 * 24 }

/** The hashes of all secrets of some keys: the tokens that act for them. */
export const hashesOf = async ({ db }: Pick<Change, 'db'>, keyIds: readonly string[]): Promise<string[]> =>
  (
    await db.rows(
      sql<{
        hash: string
      }>`select token_hash as hash from api_key_secret where api_key_id = any(${[...keyIds]}::uuid[])`,
    )
  ).map(({ hash }) => hash)
