import type { Text } from '../language/language.ts'

/** Everything a person may do beyond reading what their side sees. */
export const permissions = [
  'EDIT_CLAIMS',
  'DISPUTE',
  'REVIEW',
  'COMMENT',
  'MANAGE_KEYS',
  'MANAGE_MEMBERS',
  'READ_ADMINISTRATION',
  'READ_TEAM',
  'MANAGE_PROGRAMS',
] as const

export type Permission = (typeof permissions)[number]

/** The two sides of a claim: whose turn it is, and which policy a reader passes. */
export type Side = 'PARTNER' | 'VENDOR'

interface RoleRow {
  readonly label: Text
  readonly side: Side
  readonly may: readonly Permission[]
  readonly description: string
}

/** Who may do what (domain, section 1). */
export const roles = {
  INCENTIVES_ADMIN: {
    label: { en: 'Incentives admin', sv: 'Incitamentsadministratör' },
    side: 'PARTNER',
    may: ['EDIT_CLAIMS', 'DISPUTE', 'COMMENT', 'MANAGE_KEYS', 'MANAGE_MEMBERS', 'READ_ADMINISTRATION'],
    description: 'Does everything for their own organization, including disputes, members and API keys.',
  },
  INCENTIVES_USER: {
    label: { en: 'Incentives user', sv: 'Incitamentsanvändare' },
    side: 'PARTNER',
    may: ['EDIT_CLAIMS', 'COMMENT'],
    description: 'Creates, edits, submits, recalls and withdraws claims of their own organization.',
  },
  REVIEWER: {
    label: { en: 'Reviewer', sv: 'Granskare' },
    side: 'VENDOR',
    may: ['REVIEW', 'COMMENT', 'READ_TEAM'],
    description: 'Picks up claims, asks for action, approves, rejects and decides disputes.',
  },
  FINANCE: {
    label: { en: 'Finance', sv: 'Ekonomi' },
    side: 'VENDOR',
    may: ['READ_TEAM'],
    description: 'Reads claims, funds and the report of the validation team.',
  },
  PROGRAM_MANAGER: {
    label: { en: 'Program manager', sv: 'Programansvarig' },
    side: 'VENDOR',
    may: ['COMMENT', 'READ_TEAM', 'MANAGE_PROGRAMS', 'MANAGE_MEMBERS', 'READ_ADMINISTRATION'],
    description:
      'Reads claims, funds and the report of the validation team, comments, and manages the members of vendor and partners.',
  },
  AUDITOR: {
    label: { en: 'Auditor', sv: 'Revisor' },
    side: 'VENDOR',
    may: ['READ_TEAM', 'READ_ADMINISTRATION'],
    description: 'Reads everything and changes nothing.',
  },
} as const satisfies Record<string, RoleRow>

export type Role = keyof typeof roles

/** The labels of the roles that hold a permission, for sentences such as "only … can do this". */
export function rolesWith(permission: Permission): Text[] {
  return Object.values<RoleRow>(roles)
    .filter((role) => role.may.includes(permission))
    .map((role) => role.label)
}
