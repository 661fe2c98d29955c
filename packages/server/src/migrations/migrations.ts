import type { MigrationObject } from '@mikro-orm/core'
import { Migration20261124Begin } from './Migration20261124Begin.ts'
import { Migration20261125Leaving } from './Migration20261125Leaving.ts'
import { Migration20261127Members } from './Migration20261127Members.ts'
import { Migration20261127Sealed } from './Migration20261127Sealed.ts'
import { Migration20261127Accounts } from './Migration20261127Accounts.ts'
import { Migration20261127Guarantee } from './Migration20261127Guarantee.ts'
import { Migration20261127SecondFactor } from './Migration20261127SecondFactor.ts'
import { Migration20261128Charset } from './Migration20261128Charset.ts'
import { Migration20261128Concerns } from './Migration20261128Concerns.ts'
import { Migration20261128Contract } from './Migration20261128Contract.ts'
import { Migration20261128EndedClocks } from './Migration20261128EndedClocks.ts'
import { Migration20261128Kept } from './Migration20261128Kept.ts'
import { Migration20261128Search } from './Migration20261128Search.ts'
import { Migration20261128Names } from './Migration20261128Names.ts'
import { Migration20261128Letters } from './Migration20261128Letters.ts'
import { Migration20261128Months } from './Migration20261128Months.ts'
import { Migration20261128Subjects } from './Migration20261128Subjects.ts'
import { Migration20261128Invoices } from './Migration20261128Invoices.ts'
import { Migration20261128Exports } from './Migration20261128Exports.ts'
import { Migration20261128Entities } from './Migration20261128Entities.ts'

/** In the order they run. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261124Begin', class: Migration20261124Begin },
  { name: 'Migration20261125Leaving', class: Migration20261125Leaving },
  { name: 'Migration20261127Members', class: Migration20261127Members },
  { name: 'Migration20261127Sealed', class: Migration20261127Sealed },
  { name: 'Migration20261127Accounts', class: Migration20261127Accounts },
  { name: 'Migration20261127Guarantee', class: Migration20261127Guarantee },
  { name: 'Migration20261127SecondFactor', class: Migration20261127SecondFactor },
  { name: 'Migration20261128Charset', class: Migration20261128Charset },
  { name: 'Migration20261128Concerns', class: Migration20261128Concerns },
  { name: 'Migration20261128Contract', class: Migration20261128Contract },
  { name: 'Migration20261128EndedClocks', class: Migration20261128EndedClocks },
  { name: 'Migration20261128Kept', class: Migration20261128Kept },
  { name: 'Migration20261128Search', class: Migration20261128Search },
  { name: 'Migration20261128Names', class: Migration20261128Names },
  { name: 'Migration20261128Letters', class: Migration20261128Letters },
  { name: 'Migration20261128Months', class: Migration20261128Months },
  { name: 'Migration20261128Invoices', class: Migration20261128Invoices },
  { name: 'Migration20261128Exports', class: Migration20261128Exports },
  { name: 'Migration20261128Subjects', class: Migration20261128Subjects },
  { name: 'Migration20261128Entities', class: Migration20261128Entities },
]
