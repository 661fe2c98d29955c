import { type Currency, isCurrency, MoneyError, parseMoney, showMoney } from '@samop/shared'
import { addPartner } from '../access/addPartner.ts'
import { grantFunds } from '../funds/grantFunds.ts'
import { enrolPartner } from '../program/enrolPartner.ts'
import type { Services } from '../services.ts'
import { CommandError } from './explained.ts'
import { findPartner, findPeriod, findProgram } from './find.ts'
import { carryOut } from './carryOut.ts'
import { say } from './terminal.ts'

interface PartnerOptions {
  readonly name: string
  readonly country: string
  readonly code?: string
  readonly location?: readonly string[]
}

/** Without `--location` the partner gets one location with its own name. */
export const createPartner = async (
  services: Services,
  { name, country, code, location = [] }: PartnerOptions,
): Promise<void> => {
  const locations = location.length === 0 ? [{ name, country }] : location.map((place) => locationOf(place, country))
  await carryOut(services, addPartner, { name, country, ...(code && { code }), locations })
  say(`Added ${name} with ${locations.map((place) => `${place.name}, ${place.country}`).join('; ')}`)
}

// "Boston:US", or "Boston" for the partner's own country.
const locationOf = (text: string, country: string) => {
  const [, name = text, of = country] = /^(.*):([A-Za-z]{2})$/.exec(text) ?? []
  return { name: name.trim(), country: of.toUpperCase() }
}

export const enrol = async (
  services: Services,
  { partner, program }: { partner: string; program: readonly string[] },
): Promise<void> => {
  const { id: partnerId, name } = await findPartner(services, partner)
  for (const key of program) {
    const found = await findProgram(services, key)
    await carryOut(services, enrolPartner, { partnerId, programId: found.id })
    say(`${name} takes part in ${found.name}`)
  }
}

interface GrantOptions {
  readonly partner: string
  readonly program: string
  readonly period: string
  readonly amount: string
  readonly currency: string
  readonly note?: string
}

export const grant = async (
  services: Services,
  { partner, program, period, amount, currency, note }: GrantOptions,
): Promise<void> => {
  if (!isCurrency(currency)) throw new CommandError(`--currency ${currency} is not a currency; give one such as SEK`)
  const granted = moneyOf(amount, currency)
  const organization = await findPartner(services, partner)
  const found = await findProgram(services, program)
  const usagePeriod = await findPeriod(services, found.id, period)
  await carryOut(services, grantFunds, {
    partnerId: organization.id,
    programId: found.id,
    usagePeriodId: usagePeriod.id,
    amountMinor: granted.minor,
    currency,
    ...(note && { note }),
  })
  const money = showMoney(granted, 'en')
  const { name } = organization
  const done = granted.minor < 0 ? `Corrected the funds of ${name} by ${money}` : `Granted ${money} to ${name}`
  say(`${done} in ${found.name}, ${usagePeriod.name}`)
}

const moneyOf = (amount: string, currency: Currency) => {
  try {
    return parseMoney(amount, currency)
  } catch (error) {
    if (error instanceof MoneyError) throw new CommandError(`--amount: ${error.text.en}`)
    throw error
  }
}
