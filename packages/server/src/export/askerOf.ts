import type { Actor } from '@samop/shared'
import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'

/** The member or key that asked for an export, with the rights of now; undefined when neither signs in any more, or the export is gone. */
export const askerOf = async (services: Services, exportId: string): Promise<Actor | undefined> => {
  const now = services.clock().toString()
  const [asker] = await readAsSystem(services, (db) =>
    db.rows(
      sql<Actor>`select 'MEMBER' as kind, m.id, m.name, m.role, m.partner_id as "partnerId", m.program_ids as "programIds",
          m.location_ids as "locationIds", array['READ', 'WRITE'] as scopes
        from export x join member m on m.id = x.asker_id where x.id = ${exportId} and m.removed_at is null
        union all
        select 'KEY', k.id, k.name, m.role, k.partner_id, m.program_ids, m.location_ids, k.scopes
        from export x join api_key k on k.id = x.asker_id join member m on m.id = k.created_by_id
        where x.id = ${exportId} and m.removed_at is null and k.revoked_at is null
          and (k.expires_at is null or k.expires_at > ${now}::text::timestamptz)`,
    ),
  )
  return asker
}
