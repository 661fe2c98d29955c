import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'

/**
 * Writes out the fragments of an operation where they are named, and adds the `__typename` that the cache needs. The
 * result is what is sent, and all that the cache needs to know.
 */
export function flatten(document: DocumentNode, schema: GraphQLSchema): OperationDefinitionNode {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) throw new Error('a document holds no operation')
  const selections = merger(document, schema)(root, operation.selectionSet.selections)
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }
}

/** Does the same with the fragment that a document begins with, for fragments read from the cache. */
export function flattenFragment({ definitions: [first, ...others] }: DocumentNode, schema: GraphQLSchema) {
  if (first?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('a document does not begin with its fragment')
  const type = schema.getType(first.typeCondition.name.value)
  if (!isCompositeType(type)) throw new Error(`${first.name.value} is on no type with fields`)
  const merged = merger({ kind: Kind.DOCUMENT, definitions: others }, schema)
  const selections = withTypename(merged(type, first.selectionSet.selections))
  return { ...first, selectionSet: { kind: Kind.SELECTION_SET, selections } } satisfies FragmentDefinitionNode
}

function merger({ definitions }: DocumentNode, schema: GraphQLSchema) {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)

  /** Merges all selections on a type, so that each name of the answer occurs once. */
  const merged = (type: GraphQLNamedType, selections: readonly SelectionNode[]): SelectionNode[] => {
    const fields = new Map<string, FieldNode[]>()
    const others = new Map<string, SelectionNode[]>()
    const collect = (each: SelectionNode) => {
      if (each.directives?.length) throw new Error('directives are not carried over yet')
      if (each.kind === Kind.FIELD) return push(fields, (each.alias ?? each.name).value, each)
      const inner = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value) : each
      if (!inner) throw new Error('a fragment is named that is not there')
      const condition = inner.typeCondition?.name.value ?? type.name
      if (condition === type.name) inner.selectionSet.selections.forEach(collect)
      else for (const selection of inner.selectionSet.selections) push(others, condition, selection)
    }
    selections.forEach(collect)
    return [
      ...[...fields.values()].map((same) => mergedField(type, same)),
      ...[...others].map(([condition, within]): SelectionNode => ({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition } },
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: withTypename(merged(typeNamed(condition), within)),
        },
      })),
    ]
  }

  const mergedField = (type: GraphQLNamedType, same: readonly FieldNode[]): FieldNode => {
    const [first] = same as [FieldNode]
    const inner = same.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
    if (inner.length === 0) return first
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[first.name.value] : undefined
    if (!field) throw new Error(`${type.name} has no field ${first.name.value}`)
    const selections = withTypename(merged(getNamedType(field.type), inner))
    return { ...first, selectionSet: { kind: Kind.SELECTION_SET, selections } }
  }

  const typeNamed = (name: string): GraphQLNamedType => {
    const type = schema.getType(name)
    if (!isCompositeType(type)) throw new Error(`${name} has no fields`)
    return type
  }

  return merged
}

function withTypename(selections: readonly SelectionNode[]): SelectionNode[] {
  const others = selections.filter((each) => each.kind !== Kind.FIELD || each.name.value !== '__typename')
  return [...others, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }]
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
