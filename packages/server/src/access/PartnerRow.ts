import { sql } from 'kysely'

export interface PartnerRow {
  readonly id: string
  readonly name: string
  readonly country: string
}

export const partnerColumns = sql`partner.id, partner.name, partner.country`
