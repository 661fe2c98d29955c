import { sql } from 'kysely'
import { z } from 'zod'
import { lockName } from '../database/locks.ts'
import { newId } from '../ids.ts'
import { refused } from '../refused.ts'
import { country, shortText, validated } from '../validated.ts'
import type { Command } from '../write.ts'
import { Location } from './Location.ts'
import { allow } from './allow.ts'
import { Partner } from './Partner.ts'

const schema = z.object({
  name: shortText(),
  country,
  locations: z
    .array(z.object({ name: shortText(), country }))
    .min(1, 'must have at least one location.')
    .refine(
      (locations) => new Set(locations.map(({ name }) => name.toLowerCase())).size === locations.length,
      'must not be given twice by the same name.',
    ),
})

export type AddPartnerInput = z.input<typeof schema>

/** A partner of the vendor with its locations; `locationIds` come in the order given. */
export const addPartner: Command<AddPartnerInput, { partnerId: string; locationIds: string[] }> = async (
  { em, db, actor, record },
  input,
) => {
  allow(actor, 'MANAGE_PROGRAMS')
  const { name, country, locations } = validated(schema, input)
  // nobody else may take the name meanwhile
  await lockName(em, 'PARTNER', name.toLowerCase())
  const [same] = await db.rows(sql<{ name: string }>`select name from partner where lower(name) = lower(${name})`)
  if (same) return refused('PARTNER_NAME_TAKEN', taken, { field: 'name', values: { name: same.name } })
  const partner = em.create(Partner, { id: newId(), name, country })
  const added = locations.map((location) => em.create(Location, { id: newId(), partner, ...location }))
  em.persist([partner, ...added])
  record({
    kind: 'PARTNER_ADDED',
    partnerId: partner.id,
    data: { partner: name, country, locations: locations.map((one) => one.name) },
  })
  return { done: { partnerId: partner.id, locationIds: added.map(({ id }) => id) } }
}

const taken = {
  en: 'There is already a partner “{name}”.',
  sv: 'Det finns redan en partner ”{name}”.',
}
