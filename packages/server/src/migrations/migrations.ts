import type { MigrationObject } from '@mikro-orm/core'
import { Migration20261124Begin } from './Migration20261124Begin.ts'

/** In the order they run. */
export const migrations: MigrationObject[] = [{ name: 'Migration20261124Begin', class: Migration20261124Begin }]
