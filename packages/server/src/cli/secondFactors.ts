import { type Role, roles } from '@samop/shared'
import { secondFactorRemovedLetter } from '../secondFactor/letters.ts'
import { requireSecondFactor } from '../secondFactor/secondFactorRules.ts'
import { resetSecondFactor } from '../secondFactor/resetSecondFactor.ts'
import { forgetKey, rotateKeys } from '../secrets/rotateKeys.ts'
import type { Services } from '../services.ts'
import { carryOut } from './carryOut.ts'
import { findMember } from './find.ts'
import { say } from './terminal.ts'

export const resetFactor = async (services: Services, { email }: { readonly email: string }): Promise<void> => {
  const { name, ...to } = await carryOut(services, resetSecondFactor, { memberId: await findMember(services, email) })
  services.mail.send(to.email, to.language, secondFactorRemovedLetter(name))
  say(`${name} has no second factor any more`)
}

export const requireFactor = async (
  services: Services,
  { role = [] }: { readonly role?: readonly Role[] },
): Promise<void> => {
  const done = await carryOut(services, requireSecondFactor, { roles: role })
  const names = done.roles.map((one) => roles[one].label.en)
  say(
    names.length > 0 ? `A second factor is required of: ${names.join(', ')}` : 'A second factor is required of nobody',
  )
}

export const rotateSecrets = async (services: Services): Promise<void> => {
  const { sealed } = await carryOut(services, rotateKeys, {})
  say(`${sealed} secrets were sealed anew; only the first key is needed from now on`)
}

export const forgetSecrets = async (services: Services, { key }: { readonly key: string }): Promise<void> => {
  const { removed } = await carryOut(services, forgetKey, { key })
  say(`${removed} authenticator apps were removed; nothing is sealed with ${key} any more`)
}
