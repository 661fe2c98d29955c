import { readFileSync } from 'node:fs'
import { buildSchema, GraphQLNonNull, isNonNullType, printSchema } from 'graphql'

/** Root fields that can be null without an error. */
const trulyNullable = ['node']

/**
 * The server's schema as the pages see it. A root field is null only together with an error, and pages never get the
 * data of an answer with an error. So for them every root field is there.
 */
export const codegenSchema = (path: string): string => {
  const schema = buildSchema(readFileSync(new URL(path, import.meta.url), 'utf8'))
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      if (!trulyNullable.includes(field.name) && !isNonNullType(field.type)) field.type = new GraphQLNonNull(field.type)
  return printSchema(schema)
}
