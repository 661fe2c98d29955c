import type { Actor } from './actor.ts'
import type { Role } from './roles.ts'

/** Who did something, with the name and role of that time. The system has no role and is on the vendor's side. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly kind: Actor['kind']
  readonly role: Role | null
}

export const personOf = ({ id, name, kind, role }: Actor): Person => ({ id, name, kind, role })

/** The actor of timers and the command line. */
export const system: Actor = {
  kind: 'SYSTEM',
  id: '00000000-0000-0000-0000-000000000000',
  name: 'Samop',
  role: null,
  partnerId: null,
  programIds: null,
  locationIds: null,
  scopes: [],
}
