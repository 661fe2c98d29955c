import { sql } from 'kysely'
import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { LocationRow } from './LocationRow.ts'
import type { PartnerRow } from './PartnerRow.ts'
import { locationColumns } from './LocationRow.ts'
import type { Context } from '../context.ts'
import { Node } from '../graphql/schema/Node.ts'

@ObjectType('Location', { implements: Node, description: 'A location of a partner.', simpleResolvers: true })
export class LocationView extends Node {
  @Field(() => String, { description: 'Name of the location.' })
  readonly name: string

  @Field(() => String, { description: 'Country, ISO 3166 alpha-2.' })
  readonly country: string

  constructor({ id, name, country }: LocationRow) {
    super()
    this.id = id
    this.name = name
    this.country = country
  }
}

@ObjectType('Partner', { implements: Node, description: 'A reseller or distributor.' })
export class PartnerView extends Node {
  @Field(() => String, { description: 'Name of the organization.', simple: true })
  readonly name: string

  @Field(() => String, { description: 'Country, ISO 3166 alpha-2.', simple: true })
  readonly country: string

  constructor({ id, name, country }: PartnerRow) {
    super()
    this.id = id
    this.name = name
    this.country = country
  }

  @Field(() => [LocationView], { description: 'The partner’s locations that the caller may see, by name.' })
  async locations(@Ctx() { db, batches }: Context): Promise<LocationView[]> {
    return (await batches.load('locations', this.id, (ids) => locationsOf(db, ids))) ?? []
  }

  @Field(() => [PartnerAdminView], {
    description:
      'The Incentives admins, at most ten, those without limits first: only they dispute rejections. Empty for everybody but the partner’s own people without limits.',
  })
  async admins(@Ctx() { db, caller, batches }: Context): Promise<PartnerAdminView[]> {
    const isLimited = caller.programIds !== null || caller.locationIds !== null
    if (caller.partnerId !== this.id || caller.kind !== 'MEMBER' || isLimited) return []
    return (await batches.load('admins', this.id, () => adminsOf(db, this.id))) ?? []
  }
}

@ObjectType('PartnerAdmin', {
  description: 'An Incentives admin of a partner, for colleagues to turn to.',
  simpleResolvers: true,
})
export class PartnerAdminView {
  @Field(() => ID, { description: 'Id of the member.' })
  readonly id!: string

  @Field(() => String, { description: 'Name of the person.' })
  readonly name!: string

  @Field(() => String, { description: 'E-mail address.' })
  readonly email!: string
}

/** Only the caller's own partner is asked for, however often the answer names it. */
const adminsOf = async (db: Context['db'], partnerId: string): Promise<Map<string, PartnerAdminView[]>> => {
  const rows = await db.rows(
    sql<PartnerAdminView>`select id, name, email from member
      where partner_id = ${partnerId} and role = 'INCENTIVES_ADMIN' and removed_at is null and password_hash is not null
      order by (program_ids is null and location_ids is null) desc, name, id limit 10`,
  )
  return new Map([[partnerId, rows]])
}

const locationsOf = async (db: Context['db'], partnerIds: readonly string[]): Promise<Map<string, LocationView[]>> => {
  const rows = await db.rows(
    sql<LocationRow & { partnerId: string }>`select ${locationColumns}, partner_id as "partnerId" from location
      where partner_id = any(${partnerIds}::uuid[]) order by name`,
  )
  return new Map(
    partnerIds.map((id) => [id, rows.filter(({ partnerId }) => partnerId === id).map((row) => new LocationView(row))]),
  )
}
