import type { EventKindRow } from './EventKindRow.ts'
import { group, list, optional } from './shapes.ts'

const settings = group({
  key: 'TEXT',
  name: 'TEXT',
  coopSharePercent: 'COUNT',
  reviewDays: 'COUNT',
  disputeReviewDays: 'COUNT',
  disputeWindowDays: 'COUNT',
  disputeLimit: 'COUNT',
  paymentDays: 'COUNT',
  minimumAnswerDays: 'COUNT',
})

const calendar = group({
  name: 'TEXT',
  timeZone: 'TEXT',
  country: 'TEXT',
  region: optional('TEXT'),
  weekend: optional(list('COUNT')),
  closedDays: list(group({ on: 'DAY', reason: 'LABEL' })),
  openDays: list('DAY'),
})

const period = group({
  label: 'TEXT',
  fiscalYear: optional('TEXT'),
  earningFrom: 'DAY',
  earningTo: 'DAY',
  usageFrom: 'DAY',
  usageTo: 'DAY',
  claimingFrom: 'DAY',
  claimingTo: 'DAY',
  correctionsUntil: 'DAY',
})

/** What History can hold of partners, programs, funds and exports. */
export const programEventKinds = {
  PARTNER_ADDED: {
    text: { en: 'Added the partner {partner}', sv: 'Lade till partnern {partner}' },
    description: 'A partner was added.',
    tells: ['PROGRAMS'],
    data: { partner: 'TEXT', code: 'TEXT', country: 'TEXT', locations: list('TEXT') },
  },
  PROGRAM_SAVED: {
    text: { en: 'Saved the program {program}', sv: 'Sparade programmet {program}' },
    description: 'A program was created or changed.',
    tells: ['PROGRAMS'],
    data: {
      program: 'TEXT',
      version: optional('COUNT'),
      settings: optional(settings),
      calendar: optional(calendar),
      calendarVersion: optional('COUNT'),
      reason: optional('TEXT'),
      periods: optional(list(period)),
    },
  },
  ACTIVITIES_SAVED: {
    text: { en: 'Saved the activities of {fiscalYear}', sv: 'Sparade aktiviteterna för {fiscalYear}' },
    description: 'Activities of a fiscal year were created or changed.',
    tells: ['PROGRAMS'],
    data: { fiscalYear: 'TEXT', keys: list('TEXT') },
  },
  ENROLLED: {
    text: { en: 'Enrolled {partner} in {program}', sv: 'Anslöt {partner} till {program}' },
    description: 'A partner was enrolled in a program.',
    tells: ['ENROLMENTS'],
    data: { partner: 'TEXT', program: 'TEXT' },
  },
  FUNDS_GRANTED: {
    text: { en: 'Granted {amount} for {fund}', sv: 'Tilldelade {amount} för {fund}' },
    correction: {
      en: 'Corrected the funds granted for {fund} by {amount}',
      sv: 'Rättade medlen som tilldelats för {fund} med {amount}',
    },
    description: 'Money was added to a fund, or taken back if data.amount is negative.',
    tells: ['FUNDS'],
    data: { fund: 'REFERENCE', amount: 'MONEY', note: optional('TEXT') },
  },
  EXPORT_DONE: {
    text: {
      en: 'The export for {member} is ready; rows: {count}',
      sv: 'Exporten åt {member} är klar; antal rader: {count}',
    },
    description: 'An export was written; data.count says how many rows it has.',
    tells: ['EXPORTS'],
    data: { member: 'REFERENCE', count: 'COUNT' },
  },
  EXPORT_FAILED: {
    text: { en: 'The export for {member} could not be written', sv: 'Exporten åt {member} kunde inte skrivas' },
    description: 'An export could not be written; data.count says how many rows were.',
    tells: ['EXPORTS'],
    data: { member: 'REFERENCE', count: 'COUNT' },
  },
} as const satisfies Record<string, EventKindRow>
