import { type DocumentNode, Kind, print, type TypeNode } from 'graphql'

/** A claim of the bench, and the ids around it. */
export interface Place {
  readonly claim: string
  readonly program: string
  readonly period: string
  readonly partner: string
}

type WebQuery = readonly [name: string, query: string, variablesOf: (place: Place) => object]

const everybodys = {
  mine: { turn: 'VENDOR', assignee: 'MINE' },
  unassigned: { turn: 'VENDOR', assignee: 'UNASSIGNED' },
  late: { turn: 'VENDOR', late: true },
  disputed: { statuses: ['DISPUTED'] },
  inWork: { statuses: ['SUBMITTED', 'UNDER_REVIEW', 'DISPUTED', 'ACTION_REQUIRED'] },
  all: {},
}

/** The values that the pages send, by the name or type of the variable. */
const values = ({ claim, program, period, partner }: Place): Record<string, unknown> => ({
  ...everybodys,
  id: claim,
  programId: program,
  usagePeriodId: period,
  partnerId: partner,
  number: 'NOR-1001',
  words: 'Nordic Expo',
  first: 50,
  clock: 'REVIEW',
  orderBy: 'UPDATED_DESC',
  filter: {},
  from: '2026-10-01',
  to: '2026-10-31',
  DateTime: '2026-11-23T09:00:00Z',
})

const typeOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeOf(type.type))

/** The queries that the pages of the web send, made by its code generator. */
const documents: Record<string, unknown> = await import(
  new URL('../../../web/src/graphql/graphql.ts', import.meta.url).href
)

export const webQueries: readonly WebQuery[] = Object.values(documents).flatMap((document) => {
  if (typeof document !== 'object' || document === null || !('definitions' in document)) return []
  const query = document as DocumentNode
  return query.definitions.flatMap((definition): WebQuery[] => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'query') return []
    const variablesOf = (place: Place) =>
      Object.fromEntries(
        (definition.variableDefinitions ?? [])
          .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
          .map(({ variable, type }) => {
            const given = values(place)
            return [variable.name.value, given[typeOf(type)] ?? given[variable.name.value]]
          }),
      )
    return [[definition.name?.value ?? '', print(query), variablesOf]]
  })
})
