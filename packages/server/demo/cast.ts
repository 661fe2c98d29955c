import type { Actor } from '@samop/shared'
import type { Email, PartnerKey } from './people.ts'
import type { Period } from './periods.ts'

/** The ids of people and objects from the set-up, by their names in the stories. */
export interface Cast {
  readonly actors: Readonly<Record<Email, Actor>>
  readonly partnerIds: Readonly<Record<PartnerKey, string>>
  readonly programId: (key: string) => string
  readonly periodId: (program: string, period: Period) => string
  readonly activityId: (period: Period, key: string) => string
  readonly locationId: (partner: PartnerKey, name: string) => string
}
