import type { Text } from '../language/language.ts'
import { lifeSubjects } from '../process/lives.ts'

/** Everything that has a life, and so a History of its own: every event is about one of these. */
export const subjectKinds = {
  CLAIM: { label: { en: 'claim', sv: 'anspråk' }, description: 'A claim.' },
  FUND: { label: { en: 'funds', sv: 'medel' }, description: 'The fund of a partner, program and usage period.' },
  MEMBER: { label: { en: 'member', sv: 'medlem' }, description: 'A person of a partner or of the vendor.' },
  PARTNER: { label: { en: 'partner', sv: 'partner' }, description: 'A partner as an organization.' },
  ENROLMENT: { label: { en: 'enrolment', sv: 'anslutning' }, description: 'A partner’s part in a program.' },
  PROGRAM: { label: { en: 'program', sv: 'program' }, description: 'A program with its calendar and usage periods.' },
  ACTIVITIES: { label: { en: 'activities', sv: 'aktiviteter' }, description: 'The activities of a fiscal year.' },
  EXPORT: { label: { en: 'export', sv: 'export' }, description: 'A file that somebody asked for.' },
  SECOND_FACTOR_RULE: {
    label: { en: 'second factor rule', sv: 'regel om ett andra steg' },
    description: 'The roles that must have a second factor.',
  },
  ...lifeSubjects,
} as const satisfies Record<string, { readonly label: Text; readonly description: string }>

export type SubjectKind = keyof typeof subjectKinds
