import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** Every field a type offers, as deep as asked: what a curious client would select. What leads back to a thing above, by its id. */
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
    // an edge is no level of its own
    const below = field.name === 'edges' || field.name === 'node' ? depth : depth - 1
    return [`${field.name} ${everything(field.type, below, path)}`]
  })
  return `{ __typename ${fields.join(' ')} }`
}

/** The same of one type behind `node`. */
export const everythingOf = (schema: GraphQLSchema, name: string): string =>
  `{ __typename id ... on ${name} ${everything(schema.getType(name) as GraphQLObjectType)} }`
