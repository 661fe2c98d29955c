import { type Role, roles, type Side } from '@samop/shared'

export const rolesOf = (side: Side): readonly Role[] =>
  (Object.keys(roles) as Role[]).filter((role) => roles[role].side === side)
