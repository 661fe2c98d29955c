import { getNullableType, type GraphQLOutputType, type GraphQLSchema, isLeafType, isObjectType } from 'graphql'
import { getMetadataStorage } from 'type-graphql'

/**
 * Removes the resolvers that type-graphql wraps around getters, so that compiled queries read them as properties. A getter
 * that makes an object or a list gets a minimal resolver, because compiled queries read a property more than once.
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
