import type { Actor } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { withinReach } from '../member/memberRows.ts'
import type { ApiKeyRow } from './ApiKeyView.ts'

/** The keys of an actor's partner, made by people whom they can reach, the newest first, with revoked and expired ones. */
export const keyRows = (
  actor: Actor,
  now: Temporal.Instant,
  where: RawBuilder<unknown> = sql`true`,
): RawBuilder<ApiKeyRow> =>
  sql<ApiKeyRow>`select k.id, k.name, k.status, k.version, k.scopes, k.prefix, m.id as "makerId", m.name as "makerName", m.role as "makerRole",
      ${moment(sql`k.created_at`)} as "createdAt", ${moment(sql`k.expires_at`)} as "expiresAt",
      ${moment(sql`k.last_used_at`)} as "lastUsedAt", ${moment(sql`k.revoked_at`)} as "revokedAt",
      coalesce((select json_agg(json_build_object('prefix', s.prefix, 'endsAt', s.ends_at, 'lastUsedAt', s.last_used_at) order by s.ends_at)
        from api_key_secret s where s.api_key_id = k.id and k.revoked_at is null
          and s.ends_at > ${now.toString()}::text::timestamptz), '[]') as "oldSecrets"
    from api_key k join member m on m.id = k.created_by_id
    where k.partner_id = ${actor.partnerId} and ${withinReach(actor)} and ${where} order by k.created_at desc, k.id desc`

const moment = (column: RawBuilder<unknown>) => sql`to_json(${column})#>>'{}'`
