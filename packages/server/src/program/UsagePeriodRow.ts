import type { PeriodDays } from '@samop/shared'
import { sql } from 'kysely'

export interface UsagePeriodRow extends PeriodDays {
  readonly id: string
  readonly label: string
  readonly fiscalYear: string
  readonly earningFrom: string
  readonly earningTo: string
}

export const usagePeriodColumns = sql`usage_period.id, usage_period.label, usage_period.fiscal_year as "fiscalYear", usage_period.earning_from as "earningFrom", usage_period.earning_to as "earningTo",
  usage_period.usage_from as "usageFrom", usage_period.usage_to as "usageTo", usage_period.claiming_from as "claimingFrom",
  usage_period.claiming_to as "claimingTo", usage_period.corrections_until as "correctionsUntil"`
