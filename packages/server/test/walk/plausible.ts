import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

/** The kind of object that an argument names: the table whose ids it takes. */
export type Kind = string

/** The table whose ids an argument or input field of this name takes; `*` = any table. A new name belongs here. */
const ids: Readonly<Record<string, Kind>> = {
  id: '*',
  ids: 'claim',
  claimId: 'claim',
  subjectId: 'claim',
  lineId: 'claim_line',
  documentId: 'document',
  documentIds: 'document',
  programId: 'program',
  programIds: 'program',
  usagePeriodId: 'usage_period',
  activityId: 'activity',
  locationId: 'location',
  locationIds: 'location',
  fundId: 'fund',
  partnerId: 'partner',
  apiKeyId: 'api_key',
  assigneeId: 'member',
  memberId: 'member',
  sessionId: 'session',
  passkeyId: 'passkey',
  preApprovalId: 'text',
}

/** Texts that name an object. */
const names: Readonly<Record<string, Kind>> = {
  number: 'number',
  search: 'number',
  after: 'cursor',
  before: 'cursor',
  cursor: 'cursor',
}

/** Texts that name an object in a search; as input of a change they are free text. */
const sought: Readonly<Record<string, Kind>> = {
  'Query.claimByReference.externalReference': 'reference',
  'ClaimFilter.externalReferences': 'reference',
  'ClaimFilter.invoiceNumber': 'invoice',
}

/** Values by the name of the argument, when its type does not suffice. */
const byName: Readonly<Record<string, unknown>> = {
  first: 3,
  clock: 'REVIEW',
  email: 'walker@example.com',
  password: 'a long password of the walk',
  from: '2026-10-01',
  to: '2026-12-01',
  expiresOn: '2027-10-01',
  documents: [],
  marks: [],
}

const byType: Readonly<Record<string, unknown>> = {
  String: 'Words of the walk',
  Int: 1,
  Boolean: true,
  Float: 1,
  Decimal: '10.00',
  CurrencyCode: 'SEK',
  Date: '2026-10-05',
  DateTime: '2026-11-23T09:00:00Z',
  JSON: {},
}

export type Taking = GraphQLArgument | GraphQLInputField
export type Own = (kind: Kind, field: string) => string

/** The kind of object that an argument names; undefined = none. Fails for an id that this file does not know. */
export const kindOf = ({ name, type }: Taking, within: string): Kind | undefined => {
  const named = getNamedType(type).name
  if (named === 'ID') {
    const kind = within === 'Query.claim' ? 'claim' : ids[name]
    if (!kind) throw new Error(`say in test/walk/plausible.ts what ${within}.${name} takes the id of`)
    return kind === 'text' ? undefined : kind
  }
  return named === 'String' ? (names[name] ?? sought[`${within}.${name}`]) : undefined
}

/** A value that an honest caller could give the argument. */
const plausible = (taking: Taking, own: Own, within: string): unknown =>
  plausibleOf(taking, getNullableType(taking.type), own, within)

const plausibleOf = (taking: Taking, type: GraphQLInputType, own: Own, within: string): unknown => {
  if (isListType(type)) return byName[taking.name] ?? [plausibleOf(taking, getNullableType(type.ofType), own, within)]
  const kind = kindOf(taking, within)
  if (kind !== undefined) return own(kind, taking.name)
  if (isInputObjectType(type)) return requiredOf(Object.values(type.getFields()), own, type.name)
  if (isEnumType(type)) return byName[taking.name] ?? type.getValues()[0]!.name
  const named = getNamedType(type).name
  const value = named === 'DateTime' ? byType.DateTime : (byName[taking.name] ?? byType[named])
  if (value === undefined) throw new Error(`say in test/walk/plausible.ts what a value of ${named} looks like`)
  return value
}

/** Values of the required arguments or input fields, and those that make pages small. */
export const requiredOf = (takings: readonly Taking[], own: Own, within: string): Record<string, unknown> =>
  Object.fromEntries(
    takings
      .filter((taking) => isRequired(taking) || taking.name === 'first')
      .map((taking) => [taking.name, plausible(taking, own, within)]),
  )

const isRequired = ({ type, defaultValue }: Taking) => isNonNullType(type) && defaultValue === undefined

/** A place in an operation's arguments that names an object: its kind, and the arguments with another value there. */
export interface Place {
  readonly path: string
  readonly kind: Kind
  withValue(value: unknown): Record<string, unknown>
}

/** Every such place, also in lists, input objects and optional arguments. */
export const placesOf = (takings: readonly Taking[], own: Own, within: string, depth = 4): Place[] =>
  depth === 0
    ? []
    : takings.flatMap((taking) => {
        const base = () => requiredOf(takings, own, within)
        return placesIn(taking, taking.type, own, within, depth).map(({ path, kind, withValue }) => ({
          path: path === '' ? taking.name : `${taking.name}.${path}`,
          kind,
          withValue: (value: unknown) => ({ ...base(), [taking.name]: withValue(value) }),
        }))
      })

const placesIn = (
  taking: Taking,
  given: GraphQLInputType,
  own: Own,
  within: string,
  depth: number,
): { path: string; kind: Kind; withValue(value: unknown): unknown }[] => {
  const type = getNullableType(given)
  if (isListType(type)) {
    return placesIn(taking, type.ofType as GraphQLInputType, own, within, depth).map((place) => ({
      ...place,
      path: place.path === '' ? '0' : `0.${place.path}`,
      withValue: (value: unknown) => [place.withValue(value)],
    }))
  }
  if (isInputObjectType(type)) return placesOf(Object.values(type.getFields()), own, type.name, depth - 1)
  const kind = kindOf(taking, within)
  return kind === undefined ? [] : [{ path: '', kind, withValue: (value) => value }]
}
