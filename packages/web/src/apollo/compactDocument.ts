import {
  type ArgumentNode,
  type DocumentNode,
  Kind,
  type OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql'

/** Text beginning with $ is a variable, other text a value of an enum. */
export type CompactValue = string | number | boolean | null | CompactValue[] | { [name: string]: CompactValue }

/** A field as `name` or `alias:name`, or `...Type`; with what is selected within, and arguments. */
export type CompactSelection =
  | string
  | [name: string, within: CompactSelection[]]
  | [name: string, within: CompactSelection[], given: Record<string, CompactValue>]

/** Kind, name, types of the variables (with a default), and what is selected. */
export type CompactOperation = [
  kind: string,
  name: string,
  variables: Record<string, string | [type: string, otherwise: CompactValue]>,
  selections: CompactSelection[],
]

export type CompactFragment = [name: string, type: string, selections: CompactSelection[]]

const hashes = new WeakMap<DocumentNode, string>()

/** The hash that the server knows a built document by; none while developing and in tests, where its text is sent. */
export const hashOf = (document: DocumentNode): string | undefined => hashes.get(document)

/** The document of an operation that the build left as a hash, with what the cache has to know of it. */
export function documentOf(hash: string, [kind, called, variables, selections]: CompactOperation): DocumentNode {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: kind as OperationTypeNode,
        name: name(called),
        variableDefinitions: Object.entries(variables).map(variableOf),
        selectionSet: setOf(selections),
      },
    ],
  }
  hashes.set(document, hash)
  return document
}

/** The document of a fragment that the cache is asked with. */
export function fragmentOf([called, type, selections]: CompactFragment): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.FRAGMENT_DEFINITION,
        name: name(called),
        typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
        selectionSet: setOf(selections, typename),
      },
    ],
  }
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const
const typename: SelectionNode = { kind: Kind.FIELD, name: name('__typename') }

function setOf(selections: readonly CompactSelection[], ...more: SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: [...selections.map(selectionOf), ...more] }
}

function selectionOf(selection: CompactSelection): SelectionNode {
  const [called, within, given = {}] = typeof selection === 'string' ? [selection, []] : selection
  const selectionSet = within.length > 0 ? { selectionSet: setOf(within, typename) } : {}
  if (called.startsWith('...'))
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: name(called.slice(3)) },
      selectionSet: setOf(within, typename),
    }
  const [first = '', second] = called.split(':')
  return {
    kind: Kind.FIELD,
    name: name(second ?? first),
    arguments: Object.entries(given).map(([one, value]): ArgumentNode => ({
      kind: Kind.ARGUMENT,
      name: name(one),
      value: valueOf(value),
    })),
    ...(second !== undefined && { alias: name(first) }),
    ...selectionSet,
  }
}

function variableOf([called, type]: [string, CompactOperation[2][string]]): VariableDefinitionNode {
  const [written, otherwise] = typeof type === 'string' ? [type] : type
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: name(called) },
    // nothing but printing looks at it, so lists and "!" need not be told apart
    type: { kind: Kind.NAMED_TYPE, name: name(written) } satisfies TypeNode,
    ...(otherwise !== undefined && { defaultValue: valueOf(otherwise) as never }),
  }
}

function valueOf(value: CompactValue): ValueNode {
  if (value === null) return { kind: Kind.NULL }
  if (typeof value === 'number') return { kind: Kind.INT, value: String(value) }
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value }
  if (typeof value === 'string')
    return value.startsWith('$') ? { kind: Kind.VARIABLE, name: name(value.slice(1)) } : { kind: Kind.ENUM, value }
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(valueOf) }
  return {
    kind: Kind.OBJECT,
    fields: Object.entries(value).map(([key, inner]) => ({
      kind: Kind.OBJECT_FIELD,
      name: name(key),
      value: valueOf(inner),
    })),
  }
}
