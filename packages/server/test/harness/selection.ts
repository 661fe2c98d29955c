import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** Every field a type offers, as deep as asked: what a curious client would select. */
export const everything = (type: GraphQLOutputType, depth = 3): string => {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (!isObjectType(named)) throw new Error(`${named.name} cannot be selected`)
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return []
    const leaf = isLeafType(getNamedType(field.type))
    if (!leaf && depth === 0) return []
    // an edge is no level of its own
    const below = field.name === 'edges' || field.name === 'node' ? depth : depth - 1
    return [`${field.name} ${everything(field.type, below)}`]
  })
  return `{ __typename ${fields.join(' ')} }`
}

/** The same of one type behind `node`. */
export const everythingOf = (schema: GraphQLSchema, name: string): string =>
  `{ __typename id ... on ${name} ${everything(schema.getType(name) as GraphQLObjectType)} }`
