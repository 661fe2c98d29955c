import { GraphQLEnumType, GraphQLSchema } from 'graphql'
import { documentErrors } from '../../document/documentErrors.ts'
import { errorCodes } from '../../errorCodes.ts'
import { failures } from '../../routeErrors.ts'

const enumOf = (name: string, description: string, texts: Readonly<Record<string, string>>) =>
  new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, { description: text }])),
  })

/** What is said to people with values in it, without them. */
const withoutValues = (text: string) => text.replaceAll(/ \(\{what\}\)/g, '').replaceAll(/\{\w+\}/g, '…')

const routeCodes = Object.entries({ ...documentErrors, ...failures }).map(([code, { text }]) => [
  code,
  withoutValues(text.en),
])

/** Codes that answers hold where GraphQL has no types: in errors, and outside of it. */
const codeEnums = [
  enumOf(
    'ErrorCode',
    'What `extensions.code` of an error can be, each with its meaning, then what helps. Values are added: treat one that you do not know as INTERNAL_SERVER_ERROR.',
    errorCodes,
  ),
  enumOf(
    'DocumentErrorCode',
    'What `error.code` of `POST /documents` and `GET /documents/:id` can be, each with its message in English.',
    Object.fromEntries(routeCodes),
  ),
]

/** The schema with the codes in it, which no field refers to. */
export const withCodes = (schema: GraphQLSchema): GraphQLSchema => {
  const config = schema.toConfig()
  return new GraphQLSchema({ ...config, types: [...config.types, ...codeEnums] })
}
