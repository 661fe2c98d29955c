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

/** A text that begins with $ is a variable; any other text is an enum value. */
export type CompactValue = string | number | boolean | null | CompactValue[] | { [name: string]: CompactValue }

/** A field as `name` or `alias:name`, or `...Type` for a type; then its selections and its arguments. */
export type CompactSelection =
  | string
  | [name: string, within: CompactSelection[]]
  | [name: string, within: CompactSelection[], given: Record<string, CompactValue>]

/** The kind, name, variables (each with its type and default) and selections. */
export type CompactOperation = [
  kind: string,
  name: string,
  variables: Record<string, string | [type: string, otherwise: CompactValue]>,
  selections: CompactSelection[],
]

export type CompactFragment = [name: string, type: string, selections: CompactSelection[]]

const hashes = new WeakMap<DocumentNode, string>()

/** The hash by which the server knows a built document. Development and tests have none and send the text. */
export const hashOf = (document: DocumentNode): string | undefined => hashes.get(document)

/** Rebuilds the document of an operation from what the build left: the hash, and what the cache needs to know. */
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

/** Rebuilds the document of a fragment that is read from the cache. */
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
    // only `print` reads the type, so it may contain brackets and "!" as text
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
