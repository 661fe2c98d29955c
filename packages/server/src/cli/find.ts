import { type RawBuilder, sql } from 'kysely'
import { validate } from 'uuid'
import { emailAddress } from '../access/member/addMember.ts'
import { notFound } from '../errors.ts'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { validated } from '../validated.ts'
import { CommandError } from './explained.ts'

export interface Found {
  readonly id: string
  readonly name: string
}

/** A partner by its id, or by its name if only one partner has it. */
export const findPartner = (services: Services, idOrName: string): Promise<Found> =>
  only(
    services,
    `partner "${idOrName}"`,
    validate(idOrName)
      ? sql`name from partner where id = ${idOrName}`
      : sql`name from partner where lower(name) = lower(${idOrName})`,
  )

export const findLocation = (services: Services, partnerId: string, name: string): Promise<Found> =>
  only(
    services,
    `location "${name}" of this partner`,
    sql`name from location where partner_id = ${partnerId} and lower(name) = lower(${name})`,
  )

export const findProgram = (services: Services, key: string): Promise<Found> =>
  only(services, `program "${key}"`, sql`name from program where key = upper(${key})`)

export const findPeriod = (services: Services, programId: string, label: string): Promise<Found> =>
  only(
    services,
    `usage period "${label}" of this program`,
    sql`label as name from usage_period where program_id = ${programId} and lower(label) = lower(${label})`,
  )

export const findMember = async (services: Services, address: string): Promise<string> => {
  const email = validated(emailAddress, address, 'input.email')
  const [member] = await readAsSystem(services, (db) =>
    db.rows(sql<{ id: string }>`select id from member where email = ${email} and removed_at is null`),
  )
  if (!member) throw notFound('Member', 'email')
  return member.id
}

const only = async (services: Services, what: string, named: RawBuilder<unknown>): Promise<Found> => {
  const found = await readAsSystem(services, (db) => db.rows(sql<Found>`select id, ${named} order by id limit 10`))
  const [one, another] = found
  if (!one) throw new CommandError(`There is no ${what}`)
  if (another)
    throw new CommandError(`There is more than one ${what}; give the id: ${found.map(({ id }) => id).join(', ')}`)
  return one
}
