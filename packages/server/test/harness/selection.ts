import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** Selects every field of a type, down to a depth; objects that lead back to a type above only by id. */
export const everything = (type: GraphQLOutputType, depth = 3, above: readonly string[] = []): string => {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (!isObjectType(named)) throw new Error(`${named.name} cannot be selected`)
  if (above.includes(named.name)) return '{ __typename id }'
  const path = named.getInterfaces().some(({ name }) => name === 'Node') ? [...above, named.name] : above
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return []
    const leaf = isLeafType(getNamedType(field.type))
    if (!leaf && depth === 0) return []
    // An edge does not count as a level.
    const below = field.name === 'edges' || field.name === 'node' ? depth : depth - 1
    return [`${field.name} ${everything(field.type, below, path)}`]
  })
  return `{ __typename ${fields.join(' ')} }`
}

/** The same selection for one type behind `node`. */
export const everythingOf = (schema: GraphQLSchema, name: string): string =>
  `{ __typename id ... on ${name} ${everything(schema.getType(name) as GraphQLObjectType)} }`
