import {
  type DocumentNode,
  type GraphQLInputType,
  isNonNullType,
  isValueNode,
  Kind,
  type NamedTypeNode,
  type NameNode,
  type OperationTypeNode,
  parseType,
  typeFromAST,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { theSchema } from '../schema.ts'

export interface Defined {
  /** The caller's name for it. */
  readonly name: string
  /** Its name in the document without literals. */
  readonly own: string
  readonly type: GraphQLInputType
  readonly hasDefault: boolean
}

export interface WithoutLiterals {
  readonly kind: OperationTypeNode
  /** The operation and its fragments, with names of the schema and nothing else that the caller wrote. */
  readonly document: DocumentNode
  readonly defined: readonly Defined[]
  /** The literals and defaults of the document, by the names of the variables that replace them. */
  readonly values: Readonly<Record<string, unknown>>
}

/** Rewrites a document of one operation: a variable replaces every literal and default, and every variable gets a name of ours. */
export const withoutLiterals = (document: DocumentNode): WithoutLiterals => {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!
  const values: Record<string, unknown> = {}
  const definitions: VariableDefinitionNode[] = []
  const named = new Map<string, string>()
  const define = (own: string, type: VariableDefinitionNode['type']) => {
    definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable: variable(own), type })
    return own
  }
  const require = (own: string) => {
    const at = definitions.findIndex(({ variable: { name } }) => name.value === own)
    const definition = definitions[at]
    if (definition && definition.type.kind !== Kind.NON_NULL_TYPE)
      definitions[at] = { ...definition, type: { kind: Kind.NON_NULL_TYPE, type: definition.type } }
  }
  const defined = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }, index): Defined => {
    const own = define(`v${index}`, type)
    named.set(variable.name.value, own)
    if (defaultValue) values[own] = valueFromASTUntyped(defaultValue)
    return {
      name: variable.name.value,
      own,
      type: typeFromAST(theSchema(), type as NamedTypeNode) as GraphQLInputType,
      hasDefault: defaultValue !== undefined,
    }
  })
  const info = new TypeInfo(theSchema())
  const edited = visit(
    document,
    visitWithTypeInfo(info, {
      enter: (node) => {
        if (node.kind === Kind.VARIABLE_DEFINITION) return null
        if (node.kind === Kind.VARIABLE) {
          const own = named.get(node.name.value) ?? ''
          // Its default allowed it in a non-null place; without the default, its type must be non-null.
          if (own in values && isNonNullType(info.getInputType())) require(own)
          return variable(own)
        }
        if (!isValueNode(node) || holdsVariable(node)) return undefined
        // Inside a list the type is that of the items.
        const type = node.kind === Kind.LIST ? info.getParentInputType() : info.getInputType()
        const own = define(`l${definitions.length}`, parseType(String(type)))
        values[own] = valueFromASTUntyped(node)
        return variable(own)
      },
    }),
  )
  const whole = edited.definitions.map((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? { ...one, variableDefinitions: definitions } : one,
  )
  return { document: { ...edited, definitions: whole }, kind: operation.operation, defined, values }
}

const name = (value: string): NameNode => ({ kind: Kind.NAME, value })
const variable = (value: string): VariableNode => ({ kind: Kind.VARIABLE, name: name(value) })

/** Whether a value contains a variable; then only the values beside that variable are literals. */
const holdsVariable = (node: ValueNode): boolean => {
  if (node.kind === Kind.LIST) return node.values.some(holdsVariable)
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => holdsVariable(value))
  return node.kind === Kind.VARIABLE
}
