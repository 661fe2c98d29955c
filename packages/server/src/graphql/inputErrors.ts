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

/** What is wrong with the variables, each naming its field and what would be right: more than the compiled query says. */
export const variableErrors = ({ plan, variables }: Operation): readonly GraphQLError[] =>
  plan.defined.flatMap(({ name, type, hasDefault }) => {
    if (!Object.hasOwn(variables, name) || variables[name] === undefined)
      return hasDefault || !isNonNullType(type) ? [] : [badInput(name, `must be given, as ${type}.`)]
    const errors: GraphQLError[] = []
    const note = (path: readonly (string | number)[], _: unknown, { message }: GraphQLError) =>
      errors.push(badInput([name, ...path].join('.'), message))
    coerceInputValue(variables[name], type, note)
    return errors
  })

/** Texts that no database takes, with the character U+0000 or with half of a character; and what is deeper than any input. */
export const textErrors = (variables: Operation['variables']): readonly GraphQLError[] =>
  Object.entries(variables).flatMap(([name, value]) =>
    isDeeper(value, deepest)
      ? [badInput(name, `must be at most ${deepest} levels deep.`)]
      : brokenTexts(value, name).map(brokenText),
  )

/** Levels of objects and lists within a variable. */
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

/** The same for literals. */
export const wholeTexts: ValidationRule = (context) => ({
  StringValue: (node) => {
    if (isBroken(node.value)) context.reportError(new GraphQLError(wholeText, { nodes: node }))
  },
})

/** A literal that is wrong is bad input like a variable: its error names the argument and the fields it stands in. */
export const literalError = (error: GraphQLError, document: DocumentNode): GraphQLError => {
  const [node] = error.nodes ?? []
  if (!node || !(node.kind === Kind.OBJECT_FIELD || node.kind.endsWith('Value'))) return error
  const field = placeOf(node, document)
  const { message, extensions } = badInput(field, error.message)
  return new GraphQLError(message, { nodes: node, extensions })
}

/** What the parser says when it is led too deep is not for callers. */
export const deepError = (message: string): string =>
  message === 'Maximum call stack size exceeded' ? 'The document is nested too deeply.' : message

/** Such as `input.amount.currency`. */
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
