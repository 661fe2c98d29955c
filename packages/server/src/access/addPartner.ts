import { sql } from 'kysely'
import { z } from 'zod'
import { lockName } from '../database/locks.ts'
import { newId } from '../ids.ts'
import { refused } from '../refused.ts'
import { country, shortText, validated } from '../validated.ts'
import { command } from '../command.ts'
import { Location } from './Location.ts'
import { Partner } from './Partner.ts'
import { partnerSubject } from '../history/subjects.ts'

const schema = z.object({
  name: shortText(),
  country,
  /** Made from the name when absent. */
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,5}$/, 'must be 2 to 6 capital letters and digits, a letter first, such as NOR.')
    .optional(),
  locations: z
    .array(z.object({ name: shortText(), country }))
    .min(1, 'must have at least one location.')
    .refine(
      (locations) => new Set(locations.map(({ name }) => name.toLowerCase())).size === locations.length,
      'must not be given twice by the same name.',
    ),
})

export type AddPartnerInput = z.input<typeof schema>

/** Adds a partner with its locations; `locationIds` come in the order given. */
export const addPartner = command(
  { name: 'addPartner', needs: 'MANAGE_PROGRAMS' },
  async ({ em, db, record }, input: AddPartnerInput) => {
    const { name, country, locations, code: wanted } = validated(schema, input)
    // Nobody else may take the name before this commits.
    await lockName(em, 'PARTNER', name.toLowerCase())
    const [same] = await db.rows(sql<{ name: string }>`select name from partner where lower(name) = lower(${name})`)
    if (same) return refused('PARTNER_NAME_TAKEN', nameTaken, { field: 'name', values: { name: same.name } })
    // Nobody else may take the code before this commits.
    await lockName(em, 'PARTNER', 'codes')
    const taken = new Set((await db.rows(sql<{ code: string }>`select code from partner`)).map(({ code }) => code))
    if (wanted !== undefined && taken.has(wanted))
      return refused('PARTNER_CODE_TAKEN', codeTaken, { field: 'code', values: { code: wanted } })
    const partner = em.create(Partner, { id: newId(), name, code: wanted ?? codeFor(name, taken), country })
    const added = locations.map((location) => em.create(Location, { id: newId(), partner, ...location }))
    em.persist([partner, ...added])
    record(partnerSubject(partner), {
      kind: 'PARTNER_ADDED',
      data: { partner: name, code: partner.code, country, locations: locations.map((one) => one.name) },
    })
    return { done: { partnerId: partner.id, locationIds: added.map(({ id }) => id) } }
  },
)

/** The first letters of a name, with a number when another partner has them. */
const codeFor = (name: string, taken: ReadonlySet<string>): string => {
  const letters = name
    .normalize('NFD')
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '')
  const short = letters.slice(0, 3).padEnd(2, 'P')
  const codes = [short, ...Array.from({ length: taken.size + 1 }, (_, at) => `${short}${at + 2}`)]
  return codes.find((code) => !taken.has(code))!
}

const codeTaken = {
  en: 'Another partner has the code {code}.',
  sv: 'En annan partner har koden {code}.',
}

const nameTaken = {
  en: 'There is already a partner “{name}”.',
  sv: 'Det finns redan en partner ”{name}”.',
}
