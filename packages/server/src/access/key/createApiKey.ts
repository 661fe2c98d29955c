import { isTooLong, referenceTo, type Scope, type Text, textLimits } from '@samop/shared'
import { sql } from 'kysely'
import { lockName } from '../../database/locks.ts'
import { badInput } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { quotas, quotaTexts } from '../../quotas.ts'
import { refused } from '../../refused.ts'
import { lineFault, plainLine } from '../../plainLine.ts'
import { command } from '../../command.ts'
import { ApiKey } from './ApiKey.ts'
import { Member } from '../Member.ts'
import { hashOf, newToken } from '../session/token.ts'
import { keySubject } from '../../history/subjects.ts'

export interface CreateApiKey {
  readonly name: string
  readonly scopes: readonly Scope[]
  /** The last day on which the key works, in UTC; absent = no end. */
  readonly expiresOn?: string | null
  readonly idempotencyKey?: string | null
}

/** A new key, made before its transaction: the secret exists only here, the database stores its hash. */
export interface NewKey {
  readonly id: string
  readonly secret: string
}

export const newKey = (): NewKey => ({ id: newId(), secret: `samop_${newToken()}` })

/** Answers the id of the key that was made. It differs from `id` when the idempotency key was used before; its secret is then lost. */
export const createApiKeyWith = ({ id, secret }: NewKey) =>
  command(
    { name: 'createApiKey', needs: 'MANAGE_KEYS' },
    async ({ em, db, actor, now, record }, { name, scopes, expiresOn }: CreateApiKey) => {
      const shown = plainLine(name).trim()
      if (shown === '' || isTooLong(shown, textLimits.keyName))
        return refused('KEY_NAME', texts.name, { field: 'name', values: { most: textLimits.keyName } })
      const fault = lineFault(shown)
      if (fault) throw badInput('input.name', fault)
      if (scopes.length === 0) return refused('KEY_SCOPES', texts.scopes, { field: 'scopes' })
      const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
      if (expiresOn && expiresOn <= today)
        return refused('KEY_EXPIRY', texts.expiry, { field: 'expiresOn', values: { today: { day: today } } })

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
        prefix: secret.slice(0, 12),
        tokenHash: hashOf(secret),
        createdBy: em.getReference(Member, actor.id),
        createdAt: now,
        expiresAt: expiresOn ? endOf(expiresOn) : null,
        lastUsedAt: null,
        revokedAt: null,
      })
      em.persist(key)
      const data = { key: referenceTo(key), scopes: key.scopes, ...(expiresOn && { expiresOn }) }
      record(keySubject(key), { kind: 'KEY_CREATED', data })
      return { done: { apiKeyId: id } }
    },
  )

const endOf = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('UTC').toInstant()

const texts = {
  name: { en: 'Give the key a name of 1 to {most} characters.', sv: 'Ge nyckeln ett namn på 1 till {most} tecken.' },
  scopes: { en: 'Choose what the key may do.', sv: 'Välj vad nyckeln får göra.' },
  expiry: { en: 'Choose a last day after {today}.', sv: 'Välj en sista dag efter {today}.' },
} as const satisfies Record<string, Text>
