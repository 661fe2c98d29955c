import { keyProcess, reaches, type Refusal, type Text } from '@samop/shared'
import { badInput, notFound } from '../../errors.ts'
import { knownId } from '../../ids.ts'
import { lineFault, plainLine } from '../../plainLine.ts'
import { command } from '../../command.ts'
import { refused } from '../../refused.ts'
import type { Change } from '../../write.ts'
import { membershipOf } from '../member/memberRules.ts'
import { hashOf } from '../session/token.ts'
import { ApiKey } from './ApiKey.ts'
import { moveKey } from './moveKey.ts'

interface OfKey {
  readonly apiKeyId: string
  readonly expectedVersion?: number | null
  readonly idempotencyKey?: string | null
}

export interface RenameApiKey extends OfKey {
  readonly name: string
}

export interface RotateApiKey extends OfKey {
  readonly expiresOn?: string | null
  readonly oldSecretsEndAt?: string | null
}

export const renameApiKey = command(
  { name: 'renameApiKey', needs: 'MANAGE_KEYS' },
  async (change, input: RenameApiKey) => {
    const name = nameIn(input.name)
    const key = await lockKey(change, input)
    return outcomeOf(key, staleRefusal(key, input) ?? (await moveKey(change, key, 'RENAME', { name })))
  },
)

/** Answers the hash of the newest secret; it differs from that of `secret` when the idempotency key was used before. */
export const rotateApiKeyWith = (secret: string) =>
  command({ name: 'rotateApiKey', needs: 'MANAGE_KEYS' }, async (change, input: RotateApiKey) => {
    const key = await lockKey(change, input)
    const { expiresOn = null, oldSecretsEndAt = null } = input
    const refusals =
      staleRefusal(key, input) ?? (await moveKey(change, key, 'ROTATE', { expiresOn, oldSecretsEndAt, secret }))
    return outcomeOf(key, refusals, { tokenHash: hashOf(secret) })
  })

/** Revokes a key for good. One that no longer works does not change. */
export const revokeApiKey = command({ name: 'revokeApiKey', needs: 'MANAGE_KEYS' }, async (change, input: OfKey) => {
  const key = await lockKey(change, input)
  if (keyProcess.statuses[key.status].final) return { done: { apiKeyId: key.id } }
  return outcomeOf(key, staleRefusal(key, input) ?? (await moveKey(change, key, 'REVOKE')))
})

/** The name as it is shown; throws for one that is no line. */
export const nameIn = (typed: string): string => {
  const name = plainLine(typed).trim()
  const fault = lineFault(name)
  if (fault) throw badInput('input.name', fault)
  return name
}

/** Locks a key that the actor may change; throws NOT_FOUND for any other. */
const lockKey = async ({ em, actor, lock }: Change, { apiKeyId }: OfKey): Promise<ApiKey> => {
  const id = knownId(apiKeyId, 'API key', 'input.apiKeyId')
  await lock(id)
  const key = await em.findOne(ApiKey, { id, partner: actor.partnerId! }, { populate: ['createdBy'] })
  if (!key || !reaches(actor, membershipOf(key.createdBy.$))) throw notFound('API key', 'input.apiKeyId')
  return key
}

const staleRefusal = ({ name, version }: ApiKey, { expectedVersion }: OfKey): readonly Refusal[] | null =>
  typeof expectedVersion === 'number' && expectedVersion !== version
    ? refused('STALE_VERSION', stale, { field: 'expectedVersion', values: { name, version } }).refused
    : null

const outcomeOf = <More extends object = object>(key: ApiKey, refusals: readonly Refusal[], more?: More) =>
  refusals.length > 0 ? { refused: refusals } : { done: { apiKeyId: key.id, ...more! } }

const stale: Text = {
  en: '{name} has been changed meanwhile (version {version}); look at what is so now and try again.',
  sv: '{name} har ändrats under tiden (version {version}); se vad som gäller nu och försök igen.',
}
