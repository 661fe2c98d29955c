import { getNullableType, type GraphQLOutputType, type GraphQLSchema, isLeafType, isObjectType } from 'graphql'
import { getMetadataStorage } from 'type-graphql'

/**
 * type-graphql wraps every getter in a resolver, simple or not. A getter is a property: read as one by what is compiled,
 * or through the shortest resolver where it makes an object or a list, for those are looked at more than once.
 */
export const plainGetters = (schema: GraphQLSchema): GraphQLSchema => {
  for (const { name, target } of getMetadataStorage().objectTypes) {
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    for (const [key, field] of Object.entries(type.getFields())) {
      if (!isGetter(target.prototype, key)) continue
      field.resolve = isLeaf(field.type) ? undefined : (source: Record<string, unknown>) => source[key]
    }
  }
  return schema
}

const isLeaf = (type: GraphQLOutputType) => isLeafType(getNullableType(type))

const isGetter = (prototype: object, key: string) => Object.getOwnPropertyDescriptor(prototype, key)?.get !== undefined
