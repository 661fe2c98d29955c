import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLFieldResolver,
  parse,
} from 'graphql'
import { HttpResponse } from 'msw'
import { graphql } from 'msw/graphql'
import { setupServer } from 'msw/node'
import sdl from '../../../server/schema.graphql?raw'

/** The GraphQL endpoint that the app calls: queries, changes and subscriptions. */
export const api = graphql.link('http://samop.test/graphql')

export const server = setupServer()

const schema = buildSchema(sdl)

type Answer<Data, Variables> = Data | ((variables: Variables) => Data)

/** Answers a query with data of its own type. The real schema checks the data and adds `__typename`. */
export function answer<Data extends object, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  data: Answer<Data, Variables>,
) {
  return api.query(document as TypedDocumentNode<Json, Json>, async ({ query, variables }) =>
    HttpResponse.json(await answered(query, resolved(data, variables as Variables), variables)),
  )
}

/** Answers a change with data of its own type. */
export function answerChange<Data extends object, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  data: Answer<Data, Variables>,
) {
  return api.mutation(document as TypedDocumentNode<Json, Json>, async ({ query, variables }) =>
    HttpResponse.json(await answered(query, resolved(data, variables as Variables), variables)),
  )
}

/** Answers a query or change with an error of the given code. */
export function refuse(document: DocumentNode, code: string, id?: string) {
  const refusal = () => HttpResponse.json<Refused>({ errors: [{ message: code, extensions: { code, id } }] })
  const isMutation = document.definitions.some((each) => 'operation' in each && each.operation === 'mutation')
  return (isMutation ? api.mutation : api.query)(document as TypedDocumentNode<Json, Json>, refusal)
}

/** Executes the query on the data with the real schema. */
export function answered(query: string, data: object, variables: Json = {}): Promise<ExecutionResult<Json>> {
  return Promise.resolve(
    execute({ schema, document: parse(query), rootValue: data, variableValues: variables, fieldResolver: byAlias }),
  ) as Promise<ExecutionResult<Json>>
}

type Json = Record<string, unknown>

interface Refused {
  errors: { message: string; extensions: { code: string; id: string | undefined } }[]
}

/** The data has the type of the query's result, so its keys are the aliases. */
const byAlias: GraphQLFieldResolver<Json, unknown> = (source, _args, _context, { path, fieldName }) =>
  source[path.key] ?? source[fieldName]

function resolved<Data, Variables>(data: Answer<Data, Variables>, variables: Variables): Data {
  return typeof data === 'function' ? (data as (variables: Variables) => Data)(variables) : data
}
