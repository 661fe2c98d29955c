import { type Role, roles } from '@samop/shared'
import { command } from '../command.ts'
import { SecondFactorRule } from './SecondFactorRule.ts'
import { secondFactorRule } from '../history/subjects.ts'

/** Sets which roles must have a second factor; a member of theirs without one can do nothing else before adding one. */
export const requireSecondFactor = command(
  { name: 'requireSecondFactor', needs: 'MANAGE_PROGRAMS' },
  async (change, { roles: wanted }: { readonly roles: readonly Role[] }) => {
    const { em, lock, record } = change
    await lock(secondFactorRule.id)
    const { now } = change
    const before = await em.find(SecondFactorRule, {})
    const after = (Object.keys(roles) as Role[]).filter((role) => wanted.includes(role))
    for (const rule of before) if (!after.includes(rule.role)) em.remove(rule)
    for (const role of after)
      if (!before.some((rule) => rule.role === role)) em.persist(em.create(SecondFactorRule, { role, since: now }))
    if (before.length !== after.length || before.some(({ role }) => !after.includes(role)))
      record(secondFactorRule, {
        kind: 'SECOND_FACTOR_REQUIRED',
        data: { roles: after },
      })
    return { done: { roles: after } }
  },
)
