import {
  type GraphQLArgument,
  getNamedType,
  type GraphQLNamedType,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { theSchema } from '../src/schema.ts'

const schema = theSchema()
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

interface Described {
  readonly place: string
  readonly description: string | null | undefined
}

const args = (place: string, given: readonly GraphQLArgument[]): Described[] =>
  given.map(({ name, description }) => ({ place: `${place}(${name})`, description }))

const inside = (type: GraphQLNamedType): Described[] => {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap(({ name, description, args: given }) => {
      const place = `${type.name}.${name}`
      return [{ place, description }, ...args(place, given)]
    })
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, description }) => ({
      place: `${type.name}.${name}`,
      description,
    }))
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))
  return []
}

const roots = ['Query', 'Mutation', 'Subscription']

test('everything in the schema is described, in a sentence', () => {
  const everything = own.flatMap((type) => [
    ...(roots.includes(type.name) ? [] : [{ place: type.name, description: type.description }]),
    ...inside(type),
  ])
  expect(everything.length).toBeGreaterThan(400)
  expect(everything.filter(({ description }) => !description?.trim()).map(({ place }) => place)).toEqual([])
  expect(
    everything.filter(({ description }) => !/[.!?;]$/.test(description?.trim() ?? '')).map(({ place }) => place),
  ).toEqual([])
})

test('every mutation of a claim says what it needs and with which codes it refuses', () => {
  const notOfClaims = [
    'addPasskey',
    'confirmIdentity',
    'confirmTotp',
    'removePasskey',
    'removeTotp',
    'renewRecoveryCodes',
    'requireSecondFactor',
    'startConfirmation',
    'startPasskey',
    'startTotp',
    'changeLanguage',
    'changePassword',
    'chooseNotifications',
    'createApiKey',
    'endOtherSessions',
    'endSession',
    'exportClaims',
    'exportList',
    'putOffClaim',
    'readNotifications',
    'revokeApiKey',
  ]
  const mutations = Object.values(schema.getMutationType()!.getFields()).filter(
    ({ name }) => !notOfClaims.includes(name),
  )
  for (const { name, description } of mutations)
    expect(description, name).toMatch(
      / Needs [A-Z_]+ \([A-Z][a-zA-Z, ]+\)\. (Refuses with [A-Z_, ]+|Refuses nothing)\.$/,
    )
  const { disputeClaim, submitClaim } = schema.getMutationType()!.getFields()
  expect(submitClaim?.description).toMatch(/EDIT_CLAIMS.*PROOF_OF_EXECUTION.*ANSWER_WINDOW/)
  expect(disputeClaim?.description).toMatch(/Needs DISPUTE.*DISPUTE_WINDOW.*ARGUMENT.*MOST_DOCUMENTS/)
})

const fieldsOf = (name: string): string[] => {
  const type = schema.getType(name)
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : []
}

const words = (text: string) => text.split(' ')

/** Names that integrations rely on. */
const contract: Record<string, string[]> = {
  Query: words(
    'node viewer claims claim claimByNumber claimByReference funds programs usagePeriods activities notifications deadlinePreview events slaReport',
  ),
  Mutation: words(
    'createClaim updateClaim addClaimLine updateClaimLine removeClaimLine attachDocument removeDocument comment submitClaim recallClaim withdrawClaim disputeClaim pickUpClaim assignClaim requestAction approveClaim rejectClaim',
  ),
  Subscription: ['claimEvents'],
  Claim: words(
    'id number title status version program location usagePeriod activity currency activityFrom activityTo externalReference amount approvedAmount lines documents preApprovalId requirements deadlines availableActions history assignee submittedAt decidedAt createdBy',
  ),
  Deadline: words('clock state startedOn dueOn dueAt businessDaysLeft calendar steps'),
  DeadlineStep: words('on kind reason'),
  HistoryEntry: words('id cursor at actor kind text reasons data'),
  Requirement: words('code label met about hint'),
  AvailableAction: words('action allowed refusals'),
  UserError: words('code message path about'),
  Refusal: words('code message about'),
  ReasonInput: words('code text about'),
  AboutInput: words('kind id'),
  Money: words('amount currency'),
  ClaimEvent: words('cursor event claim'),
  ClaimConnection: words('edges pageInfo totalCount'),
}

test.each(Object.entries(contract))('%s has the names that integrations rely on', (type, names) => {
  expect(fieldsOf(type)).toEqual(expect.arrayContaining(names))
})

test('every mutation takes one input with an optional idempotencyKey, and answers userErrors', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields())
  for (const { name, args: given, type } of mutations) {
    expect(
      given.map((one) => one.name),
      name,
    ).toEqual(['input'])
    expect(fieldsOf(String(given[0]!.type).replace('!', '')), name).toContain('idempotencyKey')
    expect(fieldsOf(String(type).replace('!', '')), name).toContain('userErrors')
  }
})

test('every text input says how long it may be', () => {
  const untold = own.filter(isInputObjectType).flatMap((type) =>
    Object.values(type.getFields())
      // Cursors come from the server; nobody writes one.
      .filter(({ type: sent, name }) => getNamedType(sent) === GraphQLString && name !== 'cursor')
      .filter(({ description }) => !/at most [\d,]+ characters/.test(description ?? ''))
      .map(({ name }) => `${type.name}.${name}`),
  )
  expect(untold).toEqual([])
})

test('every Node is found by its own id; a notification, which has the id of its event, is no Node', () => {
  const node = schema.getType('Node')
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : []
  expect(types).toContain('HistoryEntry')
  expect(types).not.toContain('Notification')
  expect(fieldsOf('Notification')).toContain('id')
  expect(isInterfaceType(node) && node.getFields()['id']?.description).not.toContain('UUID')
})
