import type { MigrationObject } from '@mikro-orm/core'
import { Migration20261124Begin } from './Migration20261124Begin.ts'
import { Migration20261126NumberOrder } from './Migration20261126NumberOrder.ts'
import { Migration20261127WholePartner } from './Migration20261127WholePartner.ts'
import { Migration20261128DeadlineMoved } from './Migration20261128DeadlineMoved.ts'
import { Migration20261129Queue } from './Migration20261129Queue.ts'

/** In the order they run. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261124Begin', class: Migration20261124Begin },
  { name: 'Migration20261126NumberOrder', class: Migration20261126NumberOrder },
  { name: 'Migration20261127WholePartner', class: Migration20261127WholePartner },
  { name: 'Migration20261128DeadlineMoved', class: Migration20261128DeadlineMoved },
  { name: 'Migration20261129Queue', class: Migration20261129Queue },
]
