import { type Actor, may, permissions, sideOf } from '@samop/shared'

/** The settings of a transaction that say who acts: policies and triggers read them. */
export const sessionVariables = (actor: Actor) => ({
  'samop.actor': actor.id,
  'samop.side': actor.kind === 'SYSTEM' ? 'SYSTEM' : sideOf(actor),
  'samop.partner': actor.partnerId ?? '',
  'samop.programs': actor.programIds?.join(',') ?? '',
  'samop.locations': actor.locationIds?.join(',') ?? '',
  'samop.may': permissions.filter((permission) => may(actor, permission)).join(','),
})
