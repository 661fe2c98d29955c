/** The data of an event as JSON. */
type Data = Readonly<Record<string, unknown>>

/**
 * The data of an event as every event holds them from 2026-11-28 on: money as a decimal with its currency, a thing with its
 * id and name together, and what was null left out. A frozen copy, like the migration that uses it: it needs nothing that may
 * change later. Data that have the new form already stay as they are.
 */
export const upgradedData = (kind: string, data: Data): Record<string, unknown> => {
  const { currency, ...rest } = data
  const told = kind.startsWith('LINE_') ? withLine(rest) : kind === 'FUNDS_GRANTED' ? withFund(rest) : rest
  return stripped(withRoles(withReferences(withMoney(told, currency))))
}

const amounts: Readonly<Record<string, string>> = {
  amountMinor: 'amount',
  approvedMinor: 'approved',
  claimedMinor: 'amount',
}

/** A line's amount without tax was called `amountMinor` at first, then `netMinor`. */
const lineAmounts: Readonly<Record<string, string>> = {
  amountMinor: 'netAmount',
  netMinor: 'netAmount',
  claimedMinor: 'amount',
}

const withMoney = (data: Data, currency: unknown): Data => ({
  ...inMoney(data, amounts, currency),
  ...Object.fromEntries(
    ['before', 'after'].flatMap((when) =>
      isData(data[when]) ? [[when, inMoney(data[when], lineAmounts, currency)] as const] : [],
    ),
  ),
})

const inMoney = (data: Data, names: Readonly<Record<string, string>>, currency: unknown): Data =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const to = names[name]
      return to !== undefined && typeof value === 'number' && typeof currency === 'string'
        ? [to, { amount: decimal(value, currency), currency }]
        : [name, value]
    }),
  )

/** ISO 4217 of 2026: every other currency has two decimals. */
const decimals: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]

const decimal = (minor: number, currency: string): string => {
  const [places] = decimals.find(([, codes]) => codes.split(' ').includes(currency)) ?? [2]
  const digits = String(Math.abs(minor)).padStart(places + 1, '0')
  const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)]
  return `${minor < 0 ? '-' : ''}${whole}${fraction && '.'}${fraction}`
}

/** Things that had their name under one key and their id under another. */
const references = { member: 'memberId', key: 'keyId', document: 'documentId', assignee: 'assigneeId' } as const

const withReferences = (data: Data): Data =>
  Object.entries(references).reduce((told, [thing, id]) => together(told, thing, id), data)

const withLine = (data: Data): Data => together(data, 'line', 'lineId')

const withFund = ({ period, ...data }: Data): Data =>
  typeof period === 'string' ? together({ ...data, fund: period }, 'fund', 'fundId') : data

const together = (data: Data, thing: string, idName: string): Data => {
  const { [thing]: name, [idName]: id, ...rest } = data
  return typeof name === 'string' && typeof id === 'string' ? { ...rest, [thing]: { id, name } } : data
}

/** The roles that must have a second factor were an English text beside their keys. */
const withRoles = ({ required, ...data }: Data): Data =>
  Array.isArray(required) ? { ...data, roles: required } : { ...data, ...(required !== undefined && { required }) }

/** Without nulls, at the top and in a calendar; before and after a change null means empty. */
const stripped = (data: Data): Record<string, unknown> => ({
  ...filled(data),
  ...(isData(data['calendar']) && { calendar: filled(data['calendar']) }),
})

const filled = (data: Data): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
