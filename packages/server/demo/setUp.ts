import { type Actor, system } from '@samop/shared'
import { addMember } from '../src/access/member/addMember.ts'
import { addPartner } from '../src/access/addPartner.ts'
import { demoEmails } from '../src/access/demoMembers.ts'
import { type CalendarInput } from '../src/program/calendarFrom.ts'
import { enrolPartner } from '../src/program/enrolPartner.ts'
import { saveActivities } from '../src/program/saveActivities.ts'
import { savePeriods } from '../src/program/savePeriods.ts'
import { saveProgram } from '../src/program/saveProgram.ts'
import type { Change } from '../src/write.ts'
import type { Cast } from './cast.ts'
import { doneInside } from './doneInside.ts'
import { americanPrograms, type Email, enrolments, partners, type PartnerKey, people } from './people.ts'
import { activitiesData, type Period, programsData } from './periods.ts'

export const calendarInputOf = (program: string): CalendarInput =>
  americanPrograms.includes(program)
    ? { name: 'Contoso claims validation, Seattle', timeZone: 'America/Los_Angeles', country: 'US' }
    : { name: 'Contoso claims validation, Stockholm', timeZone: 'Europe/Stockholm', country: 'SE' }

interface SetUp {
  readonly at: Temporal.Instant
  readonly periods: readonly Period[]
  readonly passwordHashes: ReadonlyMap<Email, string>
}

const managerEmail = 'programs@vendor.example'

/** Makes partners, people, programs and enrolments, as the program manager. */
export const setUp = async (change: Change, { at, periods, passwordHashes }: SetUp): Promise<Cast> => {
  const partnerIds = {} as Record<PartnerKey, string>
  const actors = {} as Record<Email, Actor>
  const places = new Map<string, string>()

  const join = async (email: Email, by: Actor) => {
    const { name, role, partner } = people[email]
    const partnerId = partner && partnerIds[partner]
    const passwordHash = passwordHashes.get(email)!
    const { memberId } = await doneInside(change, { actor: by, now: at }, addMember, {
      email,
      name,
      role,
      partnerId,
      passwordHash,
    })
    actors[email] = {
      kind: 'MEMBER',
      id: memberId,
      name,
      role,
      partnerId,
      programIds: null,
      locationIds: null,
      scopes: ['READ', 'WRITE'],
    }
  }
  await join(managerEmail, system)
  const manager = { actor: actors[managerEmail], now: at }

  for (const [key, { name, country, locations }] of Object.entries(partners)) {
    const added = await doneInside(change, manager, addPartner, {
      name,
      country,
      locations: locations.map((location) => ({ ...location })),
    })
    partnerIds[key as PartnerKey] = added.partnerId
    for (const [index, id] of added.locationIds.entries()) places.set(`${key} ${locations[index]!.name}`, id)
  }
  for (const email of demoEmails) if (email !== managerEmail) await join(email, manager.actor)

  const named = new Map<string, string>()
  for (const { key, name, coopSharePercent } of programsData().programs) {
    const { programId } = await doneInside(change, manager, saveProgram, {
      key,
      name,
      coopSharePercent,
      calendar: calendarInputOf(key),
    })
    named.set(key, programId)
    const { periodIds } = await doneInside(change, manager, savePeriods, {
      programId,
      periods: periods.map((period) => ({ ...period })),
    })
    for (const [index, id] of periodIds.entries()) named.set(`${key} ${periods[index]!.label}`, id)
  }
  const activities = activitiesData()
  for (const fiscalYear of new Set(periods.map(({ fiscalYear }) => fiscalYear))) {
    const { activityIds } = await doneInside(change, manager, saveActivities, {
      fiscalYear,
      activities: [...activities],
    })
    for (const [index, id] of activityIds.entries()) named.set(`${fiscalYear} ${activities[index]!.key}`, id)
  }
  const found = (map: ReadonlyMap<string, string>, key: string) => {
    const id = map.get(key)
    if (id === undefined) throw new Error(`the demonstration has no ${key}`)
    return id
  }
  for (const { partner, program } of enrolments) {
    await doneInside(change, manager, enrolPartner, {
      partnerId: partnerIds[partner],
      programId: found(named, program),
    })
  }
  return {
    actors,
    partnerIds,
    programId: (key) => found(named, key),
    periodId: (program, period) => found(named, `${program} ${period.label}`),
    activityId: (period, key) => found(named, `${period.fiscalYear} ${key}`),
    locationId: (partner, name) => found(places, `${partner} ${name}`),
  }
}
