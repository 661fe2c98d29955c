import type { Text } from '../language/language.ts'

/** What kind of marketing an activity is. */
export const activityCategories = {
  DEMAND_GENERATION: {
    label: { en: 'Demand generation', sv: 'Efterfrågeskapande' },
    description: 'Reaching new customers.',
  },
  MARKET_DEVELOPMENT: {
    label: { en: 'Market development', sv: 'Marknadsutveckling' },
    description: 'Working with customers and the market.',
  },
  PARTNER_READINESS: {
    label: { en: 'Partner readiness', sv: 'Partnerutbildning' },
    description: 'Training and equipping the partner.',
  },
} as const satisfies Record<string, { label: Text; description: string }>

export type ActivityCategory = keyof typeof activityCategories
