import {
  type DocumentNode,
  GraphQLInt,
  GraphQLBoolean,
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  getNullableType,
} from 'graphql'
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import { mostPerPage } from '../schema/page.ts'
import { theSchema } from '../../schema.ts'
import type { Defined } from '../withoutLiterals.ts'

/** What a value costs beside an object, which costs 1. */
const value = 0.1
/** A mutation is a transaction. */
const mutation = 10
/** Every request is a look at who asks, and an answer. */
export const least = 20
/** How many a list that is not paged holds, as far as anybody knows before. */
const unpaged = 5
/** Those that can hold many more. */
const unpagedLong: Partial<Record<string, number>> = { 'Claim.lines': 25, 'Claim.documents': 15 }
/** An answer larger than what it cost, in characters a node, costs the rest afterwards. */
const charactersANode = 200

/**
 * The nodes an answer can hold, as page sizes times selections: however a query is written, by aliases, fragments, variables or
 * literals, the same costs the same.
 */
const nodes: ComplexityEstimator = ({ type, field, args, childComplexity }: ComplexityEstimatorArgs) => {
  const own = isLeafType(getNamedType(field.type)) ? value : 1
  const each = own + childComplexity
  if (type === theSchema().getMutationType()) return mutation + each
  const size: unknown = args['first']
  // more than the largest page is refused where it is read
  if (typeof size === 'number') return own + Math.min(Math.max(size, 1), mostPerPage) * childComplexity
  // how many the pages hold is counted where the page is asked for
  const isPaged = field.name === 'edges'
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))
  if (!isList || isPaged || type.name.startsWith('__')) return each
  return (unpagedLong[`${type.name}.${field.name}`] ?? unpaged) * each
}

/** What an operation costs with these values of its variables, in whole nodes. */
export const costOf = (document: DocumentNode, variables: Readonly<Record<string, unknown>>): number =>
  least +
  Math.ceil(getComplexity({ schema: theSchema(), query: document, variables: { ...variables }, estimators: [nodes] }))

/** What an answer costs beyond what was taken for it before: long texts and long lists are known only then. */
export const answerCost = (characters: number, taken: number): number =>
  Math.max(0, Math.ceil(characters / charactersANode) - taken)

/** Whether a cost can depend on the variable: page sizes, and what is left in or out. */
export const weighs = ({ type }: Pick<Defined, 'type'>): boolean => {
  const named = getNamedType(type)
  return named === GraphQLInt || named === GraphQLBoolean
}
