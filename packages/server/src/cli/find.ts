import { type RawBuilder, sql } from 'kysely'
import { validate } from 'uuid'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { CommandError } from './explained.ts'

/** A partner by its id, or by its name where only one has it. */
export const findPartner = (services: Services, idOrName: string): Promise<string> =>
  only(
    services,
    `partner "${idOrName}"`,
    validate(idOrName) ? sql`partner where id = ${idOrName}` : sql`partner where lower(name) = lower(${idOrName})`,
  )

/** A place of a partner by its name. */
export const findLocation = (services: Services, partnerId: string, name: string): Promise<string> =>
  only(
    services,
    `location "${name}" of this partner`,
    sql`location where partner_id = ${partnerId} and lower(name) = lower(${name})`,
  )

/** A program by its key. */
export const findProgram = (services: Services, key: string): Promise<string> =>
  only(services, `program "${key}"`, sql`program where key = upper(${key})`)

/** A usage period of a program by its label. */
export const findPeriod = (services: Services, programId: string, label: string): Promise<string> =>
  only(
    services,
    `usage period "${label}" of this program`,
    sql`usage_period where program_id = ${programId} and lower(label) = lower(${label})`,
  )

const only = async (services: Services, what: string, where: RawBuilder<unknown>): Promise<string> => {
  const found = await readAsSystem(services, (db) =>
    db.rows(sql<{ id: string }>`select id from ${where} order by id limit 10`),
  )
  const [one, another] = found
  if (!one) throw new CommandError(`There is no ${what}`)
  if (another)
    throw new CommandError(`There is more than one ${what}; give the id: ${found.map(({ id }) => id).join(', ')}`)
  return one.id
}
