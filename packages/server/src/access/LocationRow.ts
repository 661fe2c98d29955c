import { sql } from 'kysely'

export interface LocationRow {
  readonly id: string
  readonly name: string
  readonly country: string
}

export const locationColumns = sql`location.id, location.name, location.country`
