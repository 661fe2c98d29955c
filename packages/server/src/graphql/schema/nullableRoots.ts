import { getNullableType, type GraphQLSchema } from 'graphql'

/** Makes every root field nullable, so that one that fails does not hide the results of the others. */
export const nullableRoots = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) field.type = getNullableType(field.type)
  return schema
}
