import { randomBytes } from 'node:crypto'
import { system } from '@samop/shared'
import { addMember } from '../../src/access/member/addMember.ts'
import { addPartner } from '../../src/access/addPartner.ts'
import { openSession } from '../../src/access/session/openSession.ts'
import { hashOf } from '../../src/access/session/token.ts'
import { grantFunds } from '../../src/funds/grantFunds.ts'
import { enrolPartner } from '../../src/program/enrolPartner.ts'
import { saveActivities } from '../../src/program/saveActivities.ts'
import { savePeriods } from '../../src/program/savePeriods.ts'
import { saveProgram } from '../../src/program/saveProgram.ts'
import type { Services } from '../../src/services.ts'
import type { Command } from '../../src/command.ts'
import { write } from '../../src/write.ts'

/** The people of every story. */
export const people = {
  admin: { name: 'Astrid Berg', role: 'INCENTIVES_ADMIN', partner: 'nordlys', language: 'en' },
  user: { name: 'Nils Ek', role: 'INCENTIVES_USER', partner: 'nordlys', language: 'en' },
  foreignAdmin: { name: 'Fay Fox', role: 'INCENTIVES_ADMIN', partner: 'fabrikam', language: 'en' },
  reviewer: { name: 'Rita Ray', role: 'REVIEWER', partner: null, language: 'en' },
  reviewer2: { name: 'Sven Sand', role: 'REVIEWER', partner: null, language: 'en' },
  finance: { name: 'Finn Falk', role: 'FINANCE', partner: null, language: 'en' },
  manager: { name: 'Petra Palm', role: 'PROGRAM_MANAGER', partner: null, language: 'en' },
  auditor: { name: 'Ada Ask', role: 'AUDITOR', partner: null, language: 'en' },
} as const

export type Who = keyof typeof people

/** A hash without a known password. */
export const fixedHash = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g'

/** A usage period: used from July to December, claimed from August to February. */
export const period = {
  label: 'FY26 H2',
  fiscalYear: 'FY26',
  earningFrom: '2026-01-01',
  earningTo: '2026-06-30',
  usageFrom: '2026-07-01',
  usageTo: '2026-12-31',
  claimingFrom: '2026-08-16',
  claimingTo: '2027-02-15',
  correctionsUntil: '2027-03-31',
}

/** Makes a small world: two partners in one program with a Swedish calendar, funds in SEK, and everybody signed in. */
export const makeWorld = async (services: Services) => {
  const carryOut = async <Input extends object, Done>(command: Command<Input, Done>, input: Input): Promise<Done> => {
    const outcome = await write({ services, actor: system }, command, input)
    if ('refused' in outcome) throw new Error(outcome.refused.map(({ code }) => code).join())
    return outcome.done
  }
  const { programId } = await carryOut(saveProgram, {
    key: 'CLOUD_RESELLER',
    name: 'Cloud indirect reseller',
    calendar: { name: 'Sweden', timeZone: 'Europe/Stockholm', country: 'SE' },
  })
  const { periodIds } = await carryOut(savePeriods, {
    programId,
    periods: [period],
  })
  const { activityIds } = await carryOut(saveActivities, {
    fiscalYear: 'FY26',
    activities: [{ key: 'TRADE_SHOWS', category: 'MARKET_DEVELOPMENT', name: { en: 'Trade shows', sv: 'Mässor' } }],
  })
  const nordlys = await carryOut(addPartner, {
    name: 'Nordlys AB',
    country: 'SE',
    locations: [
      { name: 'Stockholm', country: 'SE' },
      { name: 'Seattle', country: 'US' },
    ],
  })
  const fabrikam = await carryOut(addPartner, {
    name: 'Fabrikam',
    country: 'DE',
    locations: [{ name: 'Berlin', country: 'DE' }],
  })
  const partners = { nordlys, fabrikam }
  const usagePeriodId = periodIds[0] as string
  const funds: Record<keyof typeof partners, string> = { nordlys: '', fabrikam: '' }
  for (const key of ['nordlys', 'fabrikam'] as const) {
    const { partnerId } = partners[key]
    await carryOut(enrolPartner, { partnerId, programId })
    const { fundId } = await carryOut(grantFunds, {
      partnerId,
      programId,
      usagePeriodId,
      amountMinor: 100_000_00,
      currency: 'SEK',
    })
    funds[key] = fundId
  }
  const tokens = {} as Record<Who, string>
  const memberIds = {} as Record<Who, string>
  for (const [who, { name, role, partner, language }] of Object.entries(people) as [Who, (typeof people)[Who]][]) {
    const { memberId } = await carryOut(addMember, {
      email: `${who.toLowerCase()}@example.com`,
      name,
      role,
      language,
      passwordHash: fixedHash,
      partnerId: partner && partners[partner].partnerId,
    })
    tokens[who] = randomBytes(32).toString('base64url')
    memberIds[who] = memberId
    await carryOut(openSession, { memberId, tokenHash: hashOf(tokens[who]), replaces: null })
  }
  return {
    programId,
    usagePeriodId,
    activityId: activityIds[0] as string,
    nordlys,
    fabrikam,
    funds,
    tokens,
    memberIds,
    carryOut,
  }
}

export type World = Awaited<ReturnType<typeof makeWorld>>
