import { type Permission, type Role, roles, type Side } from './roles.ts'

/** What an API key may do. A key never decides a claim: no partner role holds that permission. */
export const scopes = {
  READ: { description: 'Read claims, funds and documents.' },
  WRITE: { description: 'Create, edit, submit and dispute claims, and upload documents; READ is part of it.' },
} as const

export type Scope = keyof typeof scopes

/** Who is acting: a signed-in member, an API key with its maker's role, or the system itself. */
export interface Actor {
  readonly kind: 'MEMBER' | 'KEY' | 'SYSTEM'
  readonly id: string
  readonly name: string
  readonly role: Role | null
  readonly partnerId: string | null
  /** Limits of the membership; null = no limit. Rows outside them do not exist for the actor. */
  readonly programIds: readonly string[] | null
  readonly locationIds: readonly string[] | null
  readonly scopes: readonly Scope[]
}

/** Permissions that no key has, even if its role has them: keys manage neither keys nor people. */
const neverByKey: readonly Permission[] = [
  'MANAGE_KEYS',
  'MANAGE_MEMBERS',
  'READ_ADMINISTRATION',
  'REVIEW',
  'MANAGE_PROGRAMS',
]

/** Why somebody may not do a thing: the role, the kind of caller, the scopes of the key. Each has another cure. */
export type Hindrance = 'FORBIDDEN' | 'PERSON_REQUIRED' | 'SCOPE_REQUIRED'

/** What keeps the actor from a permission; null = nothing does. */
export function hindrance({ kind, role, scopes: given }: Actor, permission: Permission): Hindrance | null {
  if (kind === 'SYSTEM') return null
  if (role === null || !(roles[role].may as readonly Permission[]).includes(permission)) return 'FORBIDDEN'
  if (kind === 'MEMBER') return null
  if (neverByKey.includes(permission)) return 'PERSON_REQUIRED'
  return given.includes('WRITE') ? null : 'SCOPE_REQUIRED'
}

/** Whether the actor holds a permission; a key needs the write scope as well. */
export const may = (actor: Actor, permission: Permission): boolean => hindrance(actor, permission) === null

/** The side an actor stands on; the system stands with the vendor. */
export function sideOf(actor: Actor): Side {
  return actor.role === null ? 'VENDOR' : roles[actor.role].side
}

/** The owner of a row, in the columns that every partner-owned row has or reaches. */
export interface Owned {
  readonly partnerId: string | null
  readonly programId?: string | null
  readonly locationId?: string | null
  /** The claim is not yet submitted, so only its partner sees it. */
  readonly draft?: boolean
}

/** Whether the actor may know that a row exists: the rule of the database's policies, for events distributed in memory. */
export function sees(actor: Actor, owned: Owned): boolean {
  if (actor.kind === 'SYSTEM') return true
  if (sideOf(actor) === 'VENDOR') return owned.draft !== true
  if (owned.partnerId === null || owned.partnerId !== actor.partnerId) return false
  const inside = (limit: readonly string[] | null, id: string | null | undefined) =>
    limit === null || id === null || id === undefined || limit.includes(id)
  return inside(actor.programIds, owned.programId) && inside(actor.locationIds, owned.locationId)
}
