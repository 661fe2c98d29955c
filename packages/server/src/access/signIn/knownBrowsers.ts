import { sql } from 'kysely'
import { readAsSystem } from '../../reader.ts'
import type { Services } from '../../services.ts'
import type { Change } from '../../write.ts'
import { hashOf } from '../session/token.ts'

/** How the database knows a browser of one person. */
export const browserHashOf = (browserToken: string, memberId: string): string => hashOf(`${browserToken} ${memberId}`)

/** Within a command: from now on the person is no stranger in this browser. */
export const knowBrowser = async (
  { db, now }: Pick<Change, 'db' | 'now'>,
  hash: string,
  memberId: string,
): Promise<void> => {
  await db.rows(
    sql`insert into known_browser (hash, member_id, signed_in_at) values (${hash}, ${memberId}, ${now.toString()}::text::timestamptz)
      on conflict (hash) do update set signed_in_at = excluded.signed_in_at`,
  )
}

/** The browser's hash where it is known for whoever has the address; null for a stranger. */
export const knownBrowser = async (
  services: Services,
  browserToken: string | undefined,
  email: string,
): Promise<string | null> => {
  if (browserToken === undefined) return null
  const [found] = await readAsSystem(services, (db) =>
    db.rows(
      sql<{ hash: string }>`select b.hash from member m join known_browser b on b.member_id = m.id
        where m.email = ${email} and m.removed_at is null
          and b.hash = encode(sha256(convert_to(${browserToken} || ' ' || m.id::text, 'UTF8')), 'hex')`,
    ),
  )
  return found?.hash ?? null
}
