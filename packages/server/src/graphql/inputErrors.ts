import {
  type ASTNode,
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  isNonNullType,
  Kind,
  type ValidationRule,
  visit,
} from 'graphql'
import { badInput } from '../errors.ts'
import type { Operation } from './execute.ts'

/** The errors of variables. Each names its field and what would be right, which the compiled query does not. */
export const variableErrors = ({ plan, variables }: Operation): readonly GraphQLError[] =>
  plan.defined.flatMap(({ name, type, hasDefault }) => {
    if (!Object.hasOwn(variables, name) || variables[name] === undefined)
      return hasDefault || !isNonNullType(type) ? [] : [badInput(name, `must be given, as ${type}.`)]
    const errors: GraphQLError[] = []
    const note = (path: readonly (string | number)[], _: unknown, { message }: GraphQLError) =>
      errors.push(badInput([name, ...path, ...fieldIn(message)].join('.'), message))
    coerceInputValue(variables[name], type, note)
    return errors
  })

/** The field that is missing or not known: the error of its object names it in words alone. */
const fieldIn = (message: string): readonly string[] =>
  /^Field "(?:\w+\.)?(\w+)" (?:is not defined|of required type)/.exec(message)?.slice(1) ?? []

/** Errors for texts with U+0000 or a lone surrogate, which the database refuses, and for values deeper than any input. */
export const textErrors = (variables: Operation['variables']): readonly GraphQLError[] =>
  Object.entries(variables).flatMap(([name, value]) =>
    isDeeper(value, deepest)
      ? [badInput(name, `must be at most ${deepest} levels deep.`)]
      : brokenTexts(value, name).map(brokenText),
  )

/** The most levels of objects and lists in a variable. */
const deepest = 20

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)))

const brokenTexts = (value: unknown, place: string): readonly string[] => {
  if (typeof value === 'string') return isBroken(value) ? [place] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => brokenTexts(part, `${place}.${key}`))
}

const isBroken = (text: string) => text.includes('\0') || !text.isWellFormed()

const wholeText = 'must not hold U+0000 or half of a surrogate pair.'

const brokenText = (field: string) => badInput(field, wholeText)

/** The same check of texts, for literals. */
export const wholeTexts: ValidationRule = (context) => ({
  StringValue: (node) => {
    if (isBroken(node.value)) context.reportError(new GraphQLError(wholeText, { nodes: node }))
  },
})

/** Makes a wrong literal bad input, like a wrong variable: the error names the argument and the fields around it. */
export const literalError = (error: GraphQLError, document: DocumentNode): GraphQLError => {
  const [node] = error.nodes ?? []
  if (!node || !(node.kind === Kind.OBJECT_FIELD || node.kind.endsWith('Value'))) return error
  const inside = node.kind === Kind.OBJECT ? fieldIn(error.message) : []
  const field = [placeOf(node, document), ...inside].join('.')
  const { message, extensions } = badInput(field, error.message)
  return new GraphQLError(message, { nodes: node, extensions })
}

/** Replaces the parser's message about its call stack, which is not for callers. */
export const deepError = (message: string): string =>
  message === 'Maximum call stack size exceeded' ? 'The document is nested too deeply.' : message

/** The path of a literal, such as `input.amount.currency`. */
const placeOf = (wanted: ASTNode, document: DocumentNode): string => {
  let place = ''
  visit(document, {
    enter(node, _, parent, __, ancestors) {
      if (node !== wanted) return
      place = [...ancestors, parent ?? [], node]
        .flatMap((one) =>
          'kind' in one && (one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD) ? [one.name.value] : [],
        )
        .join('.')
    },
  })
  return place
}
