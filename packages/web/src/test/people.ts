import type { Viewer } from '../session/SessionProvider.tsx'

const nordlys = { id: 'partner-nordlys', name: 'Nordlys' }

/** The people tests sign in as. */
export const people = {
  admin: {
    id: 'person-admin',
    name: 'Astrid Lund',
    email: 'admin@nordlys.example',
    role: 'INCENTIVES_ADMIN',
    side: 'PARTNER',
    permissions: ['EDIT_CLAIMS', 'DISPUTE', 'COMMENT', 'MANAGE_KEYS'],
    language: 'en',
    demo: true,
    cursor: 'MC4w',
    now: Temporal.Now.instant().toString(),
    partner: nordlys,
  },
  user: {
    id: 'person-user',
    name: 'Oskar Berg',
    email: 'user@nordlys.example',
    role: 'INCENTIVES_USER',
    side: 'PARTNER',
    permissions: ['EDIT_CLAIMS', 'COMMENT'],
    language: 'en',
    demo: true,
    cursor: 'MC4w',
    now: Temporal.Now.instant().toString(),
    partner: nordlys,
  },
  reviewer: {
    id: 'person-reviewer',
    name: 'Rosa Reyes',
    email: 'reviewer@vendor.example',
    role: 'REVIEWER',
    side: 'VENDOR',
    permissions: ['REVIEW', 'COMMENT', 'READ_TEAM'],
    language: 'en',
    demo: true,
    cursor: 'MC4w',
    now: Temporal.Now.instant().toString(),
    partner: null,
  },
  auditor: {
    id: 'person-auditor',
    name: 'Anton Auer',
    email: 'auditor@vendor.example',
    role: 'AUDITOR',
    side: 'VENDOR',
    permissions: ['READ_TEAM'],
    language: 'en',
    demo: true,
    cursor: 'MC4w',
    now: Temporal.Now.instant().toString(),
    partner: null,
  },
} as const satisfies Record<string, Viewer>
