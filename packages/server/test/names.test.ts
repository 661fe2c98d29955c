import {
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { theSchema } from '../src/schema.ts'

interface Named {
  readonly owner: string
  readonly name: string
  /** The type without its exclamation marks. */
  readonly type: string
  readonly isList: boolean
  readonly isAnswer: boolean
}

const named = (owner: string, name: string, type: GraphQLOutputType | GraphQLInputType, isAnswer: boolean): Named => ({
  owner,
  name,
  type: getNamedType(type).name,
  isList: isListType(getNullableType(type)),
  isAnswer,
})

const types = Object.values(theSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'))

/** Every field, input field and argument. */
const all: readonly Named[] = types.flatMap((type) => {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((it) => named(type.name, it.name, it.type, false))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    named(type.name, field.name, field.type, true),
    ...field.args.map((it) => named(`${type.name}.${field.name}`, it.name, it.type, false)),
  ])
})

const placesOf = (found: readonly Named[]) => found.map(({ owner, name }) => `${owner}.${name}`).toSorted()
const ofType = (type: string) => all.filter((it) => it.type === type)

test('a moment ends in At; bounds of moments, and the present, say what they are', () => {
  const others = ofType('DateTime').filter(({ name }) => !/(^at|At)$/.test(name))
  expect(placesOf(others)).toEqual([
    'ClaimFilter.decidedFrom',
    'ClaimFilter.decidedTo',
    'ClaimFilter.submittedFrom',
    'ClaimFilter.submittedTo',
    'ClaimFilter.updatedAfter',
    'Query.deadlinePreview.from',
    'Viewer.now',
  ])
})

test('a day ends in On or Date, and a span of days in From and To, each included', () => {
  const others = ofType('Date').filter(({ name }) => !/(^on|On|Date|^from|From|^to|To)$/.test(name))
  expect(placesOf(others)).toEqual(['UsagePeriod.correctionsUntil'])
})

test('the name of a list is in the plural', () => {
  const others = all.filter(({ name, isList }) => isList && !/(s|s[A-Z]\w+)$/.test(name))
  expect(placesOf(others)).toEqual([
    'Requirement.about',
    'SlaReport.byDay',
    'SlaReport.byProgram',
    'SlaReport.byReviewer',
    'UserError.path',
  ])
})

test('an answer has the object and an input its id, under the same name', () => {
  const answered = ofType('ID').filter(({ name, isAnswer }) => isAnswer && name !== 'id')
  // the invoice may be in a claim that the caller may not see
  expect(placesOf(answered)).toEqual(['SimilarInvoice.claimId'])
  const sent = ofType('ID').filter(({ name, isAnswer }) => !isAnswer && !/^id$|^ids$|Ids?$/.test(name))
  expect(placesOf(sent)).toEqual([])
  expect(all.some(({ owner, name }) => owner === 'Claim' && name === 'assignee')).toBe(true)
  expect(all.some(({ owner, name }) => owner === 'AssignClaimInput' && name === 'assigneeId')).toBe(true)
})

test('the name of a number ends in Count, or in Left for a rest', () => {
  const numbers = ofType('Int').filter(({ isAnswer, owner }) => isAnswer && !/^Sla(Row|Report)$/.test(owner))
  const others = numbers.filter(({ name }) => !/(Count|Left|Days|Limit|Percent)$/.test(name))
  expect(placesOf(others)).toEqual([
    'ApiKey.version',
    'Calendar.version',
    'Claim.version',
    'Document.bytes',
    'Export.bytes',
    'Member.version',
    'SimilarInvoice.lineNumber',
  ])
})

test('every list in pages has its cursor, its edges, its place and its total', () => {
  const connections = types.filter((type) => isObjectType(type) && type.name.endsWith('Connection'))
  expect(connections.length).toBeGreaterThan(4)
  for (const { name } of connections) {
    const fields = all.filter(({ owner }) => owner === name).map((it) => it.name)
    expect(fields, name).toEqual(expect.arrayContaining(['cursor', 'edges', 'pageInfo', 'totalCount']))
  }
})

test('the parts of a claim lead back to it', () => {
  for (const owner of ['ClaimLine', 'Document', 'Notification', 'ClaimEvent', 'EventEdge'])
    expect(
      all.filter((it) => it.owner === owner && it.type === 'Claim').map(({ name }) => name),
      owner,
    ).toEqual(['claim'])
})

/** Names that stand for several types, and why they may. */
const several: Readonly<Record<string, string>> = {
  about: 'one thing, or the several that a requirement misses',
  amount: 'money, and the number in it',
  code: 'of a reason, of a refusal, of an app: each says which in its type',
  comment: 'what was written, and the mutation that writes it',
  late: 'whether, and how many',
  programs: 'all of them, or those a member is limited to',
  assignee: 'who it is, and who it is seen from the caller',
  documents: 'of a claim, and to be attached with a dispute',
  action: 'of each process',
  availableActions: 'of each process',
  state: 'of a clock, of a member, of an export, of a key; a claim alone has a status',
  from: 'a day in reports; the moment from which a clock would run',
  kind: 'an enum of its own for each thing',
  edges: 'of each connection',
  events: 'a page of the stream, and each of its edges as it comes',
  filter: 'of each list',
  input: 'of each mutation',
  node: 'of each edge',
}

test('one name stands for one type, with reasoned exceptions', () => {
  const inputs = (type: string) => type.replace(/Input$/, '')
  const kinds = new Map<string, Set<string>>()
  for (const { name, type } of all) kinds.set(name, (kinds.get(name) ?? new Set()).add(inputs(type)))
  const double = [...kinds].filter(([, found]) => found.size > 1).map(([name]) => name)
  expect(double.filter((name) => !(name in several))).toEqual([])
})

test('the same fault has the same code everywhere', () => {
  const codes = (name: string) => {
    const type = theSchema().getType(name)
    return isEnumType(type) ? type.getValues().map((value) => value.name) : []
  }
  const both = codes('DocumentErrorCode').filter((code) => codes('ErrorCode').includes(code))
  expect(both).toEqual(expect.arrayContaining(['INTERNAL_SERVER_ERROR', 'UNAUTHENTICATED', 'NOT_FOUND', 'UNAVAILABLE']))
})
