import { readFileSync } from 'node:fs'
import { buildSchema, GraphQLNonNull, isNonNullType, printSchema } from 'graphql'

/** Roots that are null without an error beside them. */
const trulyNullable = ['node']

/**
 * The server's schema as the pages meet it: an answer with an error never reaches them as data, so a root field, which is
 * null only beside an error, is always there.
 */
export const codegenSchema = (path: string): string => {
  const schema = buildSchema(readFileSync(new URL(path, import.meta.url), 'utf8'))
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      if (!trulyNullable.includes(field.name) && !isNonNullType(field.type)) field.type = new GraphQLNonNull(field.type)
  return printSchema(schema)
}
