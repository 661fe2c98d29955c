import { getNullableType, type GraphQLSchema } from 'graphql'

/** Every root field may be null: one that fails leaves null in its place, and what the others did is told. */
export const nullableRoots = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) field.type = getNullableType(field.type)
  return schema
}
