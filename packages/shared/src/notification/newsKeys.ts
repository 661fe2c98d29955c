import { lifeNewsKeys } from '../process/lives.ts'

/** The kinds of news that the bell tells, in the order in which a person chooses among them. */
export const newsKeys = [
  'REQUESTS',
  'ASSIGNED',
  'ANSWERS',
  'OWN_DAYS',
  'DISPUTE_DAYS',
  'OWN_REVIEWS',
  'REJECTIONS',
  'PAYMENT_DAYS',
  'OWN_ACCESS',
  'APPROVALS',
  'COMMENTS',
  'EXPIRIES',
  'WITHDRAWALS',
  'NEW_CLAIMS',
  'NEW_DISPUTES',
  'MOVED_DAYS',
  'FREE_REVIEWS',
  'LATE_REVIEWS',
  'PASSED_PAYMENT_DAYS',
  'FUNDS',
  'ENROLMENTS',
  'PROGRAMS',
  'MEMBERS',
  ...lifeNewsKeys,
  'EXPORTS',
] as const

export type NewsKey = (typeof newsKeys)[number]
