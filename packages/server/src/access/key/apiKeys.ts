import { may } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../../context.ts'
import { change } from '../../graphql/schema/payload.ts'
import { requireConfirmation } from '../../secondFactor/confirmation.ts'
import { allow } from '../allow.ts'
import { announceRevocation } from '../revocation.ts'
import { hashOf } from '../session/token.ts'
import { ApiKeyView } from './ApiKeyView.ts'
import type {
  ApiKeyPayload,
  CreateApiKeyInput,
  RenameApiKeyInput,
  RevokeApiKeyInput,
  RotateApiKeyInput,
} from './apiKeyInputs.ts'
import { renameApiKey, revokeApiKey, rotateApiKeyWith } from './changeKey.ts'
import { createApiKeyWith } from './createApiKey.ts'
import { keyRows } from './keyRows.ts'
import { newKey, newSecret } from './keySecrets.ts'

/** The keys of the caller's partner, the newest first, with revoked and expired ones. */
export const ownApiKeys = async (context: Context): Promise<ApiKeyView[]> => {
  allow(context.caller, 'MANAGE_KEYS')
  return viewsWhere(context)
}

/** One key of the caller's partner, or the key that asks; undefined for everybody else. */
export const apiKeyById = async (context: Context, id: string): Promise<ApiKeyView | undefined> => {
  if (!may(context.caller, 'MANAGE_KEYS') && context.caller.id !== id) return undefined
  return (await viewsWhere(context, sql`k.id = ${id}`))[0]
}

export const makeApiKey = async (context: Context, input: CreateApiKeyInput): Promise<ApiKeyPayload> => {
  allow(context.caller, 'MANAGE_KEYS')
  requireConfirmation(context)
  const key = newKey()
  const { done, userErrors } = await change(context, createApiKeyWith(key), input)
  return payloadOf(context, done, userErrors, done?.apiKeyId === key.id ? key.secret : null)
}

export const renameKey = async (context: Context, input: RenameApiKeyInput): Promise<ApiKeyPayload> => {
  const { done, userErrors } = await change(context, renameApiKey, input)
  return payloadOf(context, done, userErrors)
}

export const rotateKey = async (context: Context, input: RotateApiKeyInput): Promise<ApiKeyPayload> => {
  allow(context.caller, 'MANAGE_KEYS')
  requireConfirmation(context)
  const secret = newSecret()
  const { done, userErrors } = await change(context, rotateApiKeyWith(secret), input)
  if (done) await announceEnded(context, done.apiKeyId)
  return payloadOf(context, done, userErrors, done?.tokenHash === hashOf(secret) ? secret : null)
}

export const endApiKey = async (context: Context, input: RevokeApiKeyInput): Promise<ApiKeyPayload> => {
  const { done, userErrors } = await change(context, revokeApiKey, input)
  if (done) await announceEnded(context, done.apiKeyId)
  return payloadOf(context, done, userErrors)
}

const payloadOf = async (
  context: Context,
  done: { readonly apiKeyId: string } | null | undefined,
  userErrors: ApiKeyPayload['userErrors'],
  secret: string | null = null,
): Promise<ApiKeyPayload> => ({
  apiKey: (done && (await apiKeyById(context, done.apiKeyId))) ?? null,
  secret,
  userErrors,
})

/** Closes the sockets of those secrets of a key that no longer work. */
const announceEnded = async ({ db, now, services }: Context, apiKeyId: string): Promise<void> => {
  const ended = await db.rows(
    sql<{ hash: string }>`select s.token_hash as hash from api_key_secret s join api_key k on k.id = s.api_key_id
      where k.id = ${apiKeyId} and (k.revoked_at is not null or s.ends_at <= ${now.toString()}::text::timestamptz)`,
  )
  for (const { hash } of ended) announceRevocation(services, hash)
}

const viewsWhere = async (context: Context, where?: RawBuilder<unknown>): Promise<ApiKeyView[]> => {
  const rows = await context.db.rows(keyRows(context.caller, context.now, where))
  return rows.map((row) => new ApiKeyView(row, context))
}
