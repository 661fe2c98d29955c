import { type Role, roles, type Side } from '@samop/shared'

/** The roles somebody of a side can have. */
export const rolesOf = (side: Side): readonly Role[] =>
  (Object.keys(roles) as Role[]).filter((role) => roles[role].side === side)
