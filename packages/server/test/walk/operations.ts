import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** A field of the schema that can be asked for by itself: a root field, or a deeper field with arguments. */
export interface Operation {
  readonly name: string
  readonly field: Step
  readonly kind: 'query' | 'mutation' | 'subscription'
  /** The root field that leads to a deeper field. */
  readonly root?: Step
  /** The document that passes these arguments of the field and of the root as variables. */
  document(given: readonly string[], ofRoot?: readonly string[]): string
}

export type Step = GraphQLField<unknown, unknown>

/** Every operation of the schema; a field that answers an interface gives one for each of its types. */
export const operationsOf = (schema: GraphQLSchema): Operation[] => {
  const roots = (
    [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
      ['subscription', schema.getSubscriptionType()],
    ] as const
  ).flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) =>
      typesOf(schema, field.type).map((selected): Operation => ({
        name: selected ? `${field.name}: ${selected.name}` : field.name,
        field,
        kind,
        document: (given) =>
          `${kind} Walk${definitions(field, given)} { ${call(field, given)} ${selected ? `{ ... on ${selected.name} ${selectionOf(selected)} }` : selectionOf(field.type)} }`,
      })),
    ),
  )
  return [...roots, ...fieldsWithArguments(schema)]
}

const typesOf = (schema: GraphQLSchema, type: GraphQLOutputType): readonly (GraphQLObjectType | undefined)[] => {
  const named = getNamedType(type)
  return isAbstractType(named) ? schema.getPossibleTypes(named) : [undefined]
}

/** Deeper fields with arguments, such as `Claim.history`, through the root field that reads one such object. */
const fieldsWithArguments = (schema: GraphQLSchema): Operation[] =>
  Object.values(schema.getTypeMap())
    .filter(
      (type): type is GraphQLObjectType => isObjectType(type) && !isRoot(schema, type) && !type.name.startsWith('__'),
    )
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.length > 0)
        .map((field): Operation => {
          const way = wayTo(schema, type)
          return {
            name: `${type.name}.${field.name}`,
            field,
            kind: 'query',
            root: way[0]!,
            document: (given, ofRoot = []) =>
              `query Walk${definitions(way[0]!, ofRoot, field, given)} { ${way.map((step, index) => `${index === 0 ? call(step, ofRoot) : step.name} {`).join(' ')} ... on ${type.name} { ${call(field, given, 'own_')} ${selectionOf(field.type)} } ${'}'.repeat(way.length)} }`,
          }
        }),
    )

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType) =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type)

/** The shortest way from a query to a type, through fields without required arguments after the first; ways through `node` last. */
export const wayTo = (schema: GraphQLSchema, wanted: GraphQLObjectType): readonly Step[] =>
  waysTo(schema, wanted).toSorted((one, other) => one.length - other.length)[0] ?? []

/** The shortest way from each query that leads to the type, because each query has its own statement. */
export const waysTo = (schema: GraphQLSchema, wanted: GraphQLObjectType): (readonly Step[])[] =>
  Object.values(schema.getQueryType()!.getFields())
    .toSorted(
      (one, other) =>
        Number(isInterfaceType(getNamedType(one.type))) - Number(isInterfaceType(getNamedType(other.type))),
    )
    .flatMap((root) => wayFrom(schema, root, wanted) ?? [])

const wayFrom = (schema: GraphQLSchema, root: Step, wanted: GraphQLObjectType): [readonly Step[]] | undefined => {
  const seen = new Set<string>()
  let ways: Step[][] = [[root]]
  while (ways.length > 0) {
    const found = ways.find((way) => reaches(schema, way.at(-1)!.type, wanted))
    if (found) return [found]
    ways = ways.flatMap((way) => {
      const type = getNamedType(way.at(-1)!.type)
      if (!isObjectType(type) || seen.has(type.name)) return []
      seen.add(type.name)
      return Object.values(type.getFields())
        .filter((field) => !field.args.some(isRequiredArgument) && !isLeafType(getNamedType(field.type)))
        .map((field) => [...way, field])
    })
  }
  return undefined
}

const reaches = (schema: GraphQLSchema, type: GraphQLOutputType, wanted: GraphQLObjectType) => {
  const named = getNamedType(type)
  return named === wanted || (isAbstractType(named) && schema.isSubType(named, wanted))
}

const definitions = (root: Step, ofRoot: readonly string[], field?: Step, given: readonly string[] = []) => {
  const defined = (step: Step, names: readonly string[], prefix: string) =>
    step.args.filter(({ name }) => names.includes(name)).map(({ name, type }) => `$${prefix}${name}: ${String(type)}`)
  const all = [...defined(root, ofRoot, ''), ...(field ? defined(field, given, 'own_') : [])]
  return all.length === 0 ? '' : `(${all.join(', ')})`
}

const call = ({ name, args }: Step, given: readonly string[], prefix = '') => {
  const named = args.filter((arg) => given.includes(arg.name)).map((arg) => `${arg.name}: $${prefix}${arg.name}`)
  return named.length === 0 ? name : `${name}(${named.join(', ')})`
}

/** Selects every scalar down to a depth, and pages of three; objects that lead back to a type above only by id. */
export const selectionOf = (type: GraphQLOutputType, depth = 2, above: readonly string[] = []): string => {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  // Types of an interface may have fields of the same name with different types.
  if (isAbstractType(named)) return '{ __typename ... on Node { id } }'
  if (!isObjectType(named)) return ''
  if (above.includes(named.name)) return '{ __typename id }'
  const path = isNode(named) ? [...above, named.name] : above
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return []
    if (!isLeafType(getNamedType(field.type)) && depth === 0) return []
    const page = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : ''
    // An edge does not count as a level.
    const below = ['edges', 'node'].includes(field.name) ? depth : depth - 1
    return [`${field.name}${page} ${selectionOf(field.type, below, path)}`]
  })
  return `{ __typename ${fields.join(' ')} }`
}

const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node')
