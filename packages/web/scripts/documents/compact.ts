import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type ValueNode,
} from 'graphql'
import type {
  CompactFragment,
  CompactOperation,
  CompactSelection,
  CompactValue,
} from '../../src/apollo/compactDocument.ts'

/** Turns a flattened operation into the form that the bundle carries; `documentOf` turns it back into a document. */
export function compact({
  operation,
  name,
  variableDefinitions = [],
  selectionSet,
}: OperationDefinitionNode): CompactOperation {
  const variables = variableDefinitions.map(({ variable, type, defaultValue }) => [
    variable.name.value,
    defaultValue ? [print(type), compactValue(defaultValue)] : print(type),
  ])
  return [operation, name?.value ?? '', Object.fromEntries(variables), compactSelections(selectionSet.selections)]
}

/** Does the same with a flattened fragment, for `fragmentOf`. */
export function compactFragment({ name, typeCondition, selectionSet }: FragmentDefinitionNode): CompactFragment {
  return [name.value, typeCondition.name.value, compactSelections(selectionSet.selections)]
}

/** `__typename` is left out: every set except the outermost has it. */
function compactSelections(selections: readonly SelectionNode[]): CompactSelection[] {
  return selections.flatMap((each): CompactSelection[] => {
    if (each.kind === Kind.FRAGMENT_SPREAD) throw new Error('a flattened operation names no fragments')
    const inner = each.selectionSet ? compactSelections(each.selectionSet.selections) : []
    if (each.kind === Kind.INLINE_FRAGMENT) return [[`...${each.typeCondition?.name.value ?? ''}`, inner]]
    if (each.name.value === '__typename') return []
    const name = each.alias ? `${each.alias.value}:${each.name.value}` : each.name.value
    const given = each.arguments?.map((one) => [one.name.value, compactValue(one.value)]) ?? []
    if (given.length > 0) return [[name, inner, Object.fromEntries(given)]]
    return [inner.length > 0 ? [name, inner] : name]
  })
}

function compactValue(value: ValueNode): CompactValue {
  switch (value.kind) {
    case Kind.VARIABLE:
      return `$${value.name.value}`
    case Kind.ENUM:
      return value.value
    case Kind.INT:
      return Number(value.value)
    case Kind.BOOLEAN:
      return value.value
    case Kind.NULL:
      return null
    case Kind.LIST:
      return value.values.map(compactValue)
    case Kind.OBJECT:
      return Object.fromEntries(value.fields.map((field) => [field.name.value, compactValue(field.value)]))
    default:
      throw new Error(`a ${value.kind} in a document is not carried over yet: make it a variable`)
  }
}
