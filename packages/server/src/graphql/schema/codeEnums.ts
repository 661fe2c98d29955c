import { GraphQLEnumType, GraphQLSchema } from 'graphql'
import { documentErrors } from '../../document/documentErrors.ts'
import { errorCodes } from '../../errorCodes.ts'
import { failures } from '../../http/routeErrors.ts'

const enumOf = (name: string, description: string, texts: Readonly<Record<string, string>>) =>
  new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, { description: text }])),
  })

/** A message for people, without its values. */
const withoutValues = (text: string) => text.replaceAll(/ \(\{what\}\)/g, '').replaceAll(/\{\w+\}/g, '…')

const routeCodes = Object.entries({ ...documentErrors, ...failures }).map(([code, { text }]) => [
  code,
  withoutValues(text.en),
])

/** The codes in answers that have no GraphQL type: in errors, and in routes outside of GraphQL. */
const codeEnums = [
  enumOf(
    'ErrorCode',
    'The values of `extensions.code` in errors. Each has its meaning, then what helps. New values can be added: treat an unknown one as INTERNAL_SERVER_ERROR.',
    errorCodes,
  ),
  enumOf(
    'DocumentErrorCode',
    'The values of `error.code` of `POST /documents` and `GET /documents/:id`, each with its message in English.',
    Object.fromEntries(routeCodes),
  ),
]

/** Adds the code enums to the schema, because no field refers to them. */
export const withCodes = (schema: GraphQLSchema): GraphQLSchema => {
  const config = schema.toConfig()
  return new GraphQLSchema({ ...config, types: [...config.types, ...codeEnums] })
}
