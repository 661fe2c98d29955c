import { isCurrency, parseDay } from '@samop/shared'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { asMoment } from '../../asMoment.ts'

const bad = (wanted: string, value: unknown, nodes: ValueNode | undefined) =>
  new GraphQLError(`${JSON.stringify(value)} is not ${wanted}.`, { nodes, extensions: { code: 'BAD_USER_INPUT' } })

const literal = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node))

/** A scalar that is a string of a given form, the same in input and output. */
const stringScalar = (name: string, description: string, wanted: string, holds: (value: string) => boolean) => {
  const check = (value: unknown, node?: ValueNode) => {
    if (typeof value !== 'string' || !holds(value)) throw bad(wanted, value, node)
    return value
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: (value) => check(value),
    parseLiteral: (node) => check(literal(node), node),
  })
}

/** The years that people can mean; the database can store every day that we count from them. */
const [firstYear, lastYear] = [1900, 2999]

const isDay = (value: string) => {
  try {
    const day = parseDay(value)
    return day.toString() === value && day.year >= firstYear && day.year <= lastYear
  } catch {
    return false
  }
}

export const DateScalar = stringScalar(
  'Date',
  `A calendar day, ISO 8601, of the years ${firstYear} to ${lastYear}: "2026-11-23".`,
  `a day of the years ${firstYear} to ${lastYear} such as "2026-11-23"`,
  isDay,
)

export const DecimalScalar = stringScalar(
  'Decimal',
  'An exact decimal number as a string, of at most 16 digits before the point and any number of zeros at the end: "1234.50"; never a float.',
  'a decimal string of at most 16 digits before the point, such as "1234.50"',
  // No amount has more digits, because its minor units must be an exact integer.
  (value) => /^-?\d{1,16}(\.\d{1,30})?$/.test(value),
)

export const CurrencyCodeScalar = stringScalar(
  'CurrencyCode',
  'An ISO 4217 currency code: "SEK".',
  'an ISO 4217 currency code such as "SEK"',
  isCurrency,
)

/** A moment in UTC. It is a string inside the server too, because compiled documents hold literals as JSON. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment, RFC 3339: in answers always in UTC with milliseconds, "2026-11-23T09:00:00.000Z".',
  serialize: (value) => asMoment(String(value)),
  parseValue: (value) => momentOf(value),
  parseLiteral: (node) => momentOf(literal(node), node),
})

const momentOf = (value: unknown, node?: ValueNode): string => {
  try {
    if (typeof value === 'string' && /^\d{4}-/.test(value)) return Temporal.Instant.from(value).toString()
  } catch {
    // Not a moment: falls through to the error.
  }
  throw bad('a moment such as "2026-11-23T09:00:00Z"', value, node)
}

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value, unchanged.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
})
