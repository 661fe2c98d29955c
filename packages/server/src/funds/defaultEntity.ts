import type { Currency } from '@samop/shared'
import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Change } from '../write.ts'

/** The funding entity for money of a currency, until the vendor's own companies are told apart. It is made with the first money. */
export const defaultEntity = async ({ db }: Change, currency: Currency): Promise<string> => {
  const key = `DEFAULT_${currency}`
  const found = sql<{ id: string }>`select id from funding_entity where key = ${key}`
  const [known] = await db.rows(found)
  if (known) return known.id
  // Another may make it at the same time.
  await db.rows(
    sql`insert into funding_entity (id, key, name, currency) values (${newId()}::uuid, ${key}, ${`Vendor, ${currency}`}, ${currency}) on conflict do nothing`,
  )
  const [made] = await db.rows(found)
  return made!.id
}
