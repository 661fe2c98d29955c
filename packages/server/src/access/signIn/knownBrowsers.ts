import { sql } from 'kysely'
import { readAsSystem } from '../../reader.ts'
import type { Services } from '../../services.ts'
import type { Change } from '../../write.ts'
import { hashOf } from '../session/token.ts'

/** The form in which the database stores a browser of one person. */
export const browserHashOf = (browserToken: string, memberId: string): string => hashOf(`${browserToken} ${memberId}`)

/** Within a command: makes the browser known for the person. */
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

/** Hash of the browser if it is known for the member who has the address; else null. */
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
