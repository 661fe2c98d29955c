import type { MigrationObject } from '@mikro-orm/core'
import { Migration20261124Begin } from './Migration20261124Begin.ts'
import { Migration20261125Policies } from './Migration20261125Policies.ts'
import { Migration20261125Uploads } from './Migration20261125Uploads.ts'
import { Migration20261126Tidy } from './Migration20261126Tidy.ts'
import { Migration20261127Leaving } from './Migration20261127Leaving.ts'
import { Migration20261128Unsent } from './Migration20261128Unsent.ts'

/** In the order they run. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261124Begin', class: Migration20261124Begin },
  { name: 'Migration20261125Uploads', class: Migration20261125Uploads },
  { name: 'Migration20261125Policies', class: Migration20261125Policies },
  { name: 'Migration20261126Tidy', class: Migration20261126Tidy },
  { name: 'Migration20261127Leaving', class: Migration20261127Leaving },
  { name: 'Migration20261128Unsent', class: Migration20261128Unsent },
]
