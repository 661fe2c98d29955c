import type { Role } from '@samop/shared'
import type { demoEmails } from '../src/access/demoMembers.ts'

export type Email = (typeof demoEmails)[number]

export interface DemoPerson {
  readonly name: string
  readonly role: Role
  readonly partner: PartnerKey | null
}

/** Everybody who can sign in. */
export const people: Record<Email, DemoPerson> = {
  'admin@nordlys.example': { name: 'Karin Lindqvist', role: 'INCENTIVES_ADMIN', partner: 'nordlys' },
  'user@nordlys.example': { name: 'Erik Sandberg', role: 'INCENTIVES_USER', partner: 'nordlys' },
  'admin@fabrikam.example': { name: 'Maria Torres', role: 'INCENTIVES_ADMIN', partner: 'fabrikam' },
  'reviewer@vendor.example': { name: 'Anna Berg', role: 'REVIEWER', partner: null },
  'reviewer2@vendor.example': { name: 'David Okafor', role: 'REVIEWER', partner: null },
  'finance@vendor.example': { name: 'Helena Ek', role: 'FINANCE', partner: null },
  'finance2@vendor.example': { name: 'Tom Novak', role: 'FINANCE', partner: null },
  'programs@vendor.example': { name: 'Sofia Larsen', role: 'PROGRAM_MANAGER', partner: null },
  'auditor@vendor.example': { name: 'Ingrid Moe', role: 'AUDITOR', partner: null },
}

/** The partners; `timeZone` is where their people work. */
export const partners = {
  nordlys: {
    name: 'Nordlys AB',
    country: 'SE',
    timeZone: 'Europe/Stockholm',
    locations: [
      { name: 'Stockholm', country: 'SE' },
      { name: 'Malmö', country: 'SE' },
      { name: 'Seattle', country: 'US' },
    ],
  },
  fabrikam: {
    name: 'Fabrikam Inc.',
    country: 'US',
    timeZone: 'America/Chicago',
    locations: [
      { name: 'Chicago', country: 'US' },
      { name: 'Austin', country: 'US' },
    ],
  },
} as const

export type PartnerKey = keyof typeof partners

/** The enrolments with their currency, and the grants of each usage period in whole units. */
export const enrolments = [
  { partner: 'nordlys', program: 'CLOUD_RESELLER', currency: 'SEK', grants: [820_000, 640_000] },
  { partner: 'nordlys', program: 'DEVICES_RESELLER', currency: 'USD', grants: [52_000, 38_500] },
  { partner: 'fabrikam', program: 'CLOUD_RESELLER', currency: 'USD', grants: [64_000, 41_000] },
  { partner: 'fabrikam', program: 'HOSTING', currency: 'USD', grants: [30_000] },
] as const

/** The programs whose claims are validated from the American office; all others from Stockholm. */
export const americanPrograms: readonly string[] = [
  'DEVICES_DISTRIBUTOR',
  'DEVICES_RESELLER',
  'OEM_RESELLER',
  'HOSTING',
]
