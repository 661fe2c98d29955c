import { may } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../../context.ts'
import { change } from '../../graphql/schema/payload.ts'
import { requireConfirmation } from '../../secondFactor/confirmation.ts'
import { allow } from '../allow.ts'
import { ApiKeyView, type ApiKeyRow } from './ApiKeyView.ts'
import type { ApiKeyPayload, CreateApiKeyInput, RevokeApiKeyInput } from './apiKeyInputs.ts'
import { createApiKeyWith, newKey } from './createApiKey.ts'
import { announceRevocation } from '../revocation.ts'
import { withinReach } from '../member/memberRows.ts'
import { revokeApiKey } from './revokeApiKey.ts'

/** The keys of the caller's partner, the newest first, with revoked and expired ones. */
export const ownApiKeys = async (context: Context): Promise<ApiKeyView[]> => {
  allow(context.caller, 'MANAGE_KEYS')
  return (await rowsWhere(context, sql`true`)).map((row) => new ApiKeyView(row))
}

/** One key of the caller's partner; undefined for everybody else. */
export const apiKeyById = async (context: Context, id: string): Promise<ApiKeyView | undefined> => {
  if (!may(context.caller, 'MANAGE_KEYS')) return undefined
  const [row] = await rowsWhere(context, sql`k.id = ${id}`)
  return row && new ApiKeyView(row)
}

export const makeApiKey = async (context: Context, input: CreateApiKeyInput): Promise<ApiKeyPayload> => {
  allow(context.caller, 'MANAGE_KEYS')
  requireConfirmation(context)
  const key = newKey()
  const { done, userErrors } = await change(context, createApiKeyWith(key), input)
  return {
    apiKey: (done && (await apiKeyById(context, done.apiKeyId))) ?? null,
    secret: done?.apiKeyId === key.id ? key.secret : null,
    userErrors,
  }
}

export const endApiKey = async (context: Context, input: RevokeApiKeyInput): Promise<ApiKeyPayload> => {
  const { done, userErrors } = await change(context, revokeApiKey, input)
  if (done) announceRevocation(context.services, done.tokenHash)
  return { apiKey: (done && (await apiKeyById(context, done.apiKeyId))) ?? null, secret: null, userErrors }
}

const moment = (column: RawBuilder<unknown>) => sql`to_json(${column})#>>'{}'`

const rowsWhere = ({ db, caller }: Context, where: RawBuilder<unknown>): Promise<ApiKeyRow[]> =>
  db.rows(
    sql<ApiKeyRow>`select k.id, k.name, k.scopes, k.prefix, m.id as "makerId", m.name as "makerName", m.role as "makerRole",
        ${moment(sql`k.created_at`)} as "createdAt", ${moment(sql`k.expires_at`)} as "expiresAt",
        ${moment(sql`k.last_used_at`)} as "lastUsedAt", ${moment(sql`k.revoked_at`)} as "revokedAt"
      from api_key k join member m on m.id = k.created_by_id
      where k.partner_id = ${caller.partnerId} and ${withinReach(caller)} and ${where} order by k.created_at desc, k.id desc`,
  )
