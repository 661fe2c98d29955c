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

/** The cost of a leaf value; an object costs 1. */
const value = 0.1
/** Added for a mutation, which is a transaction. */
const mutation = 10
/** The least cost of a request: finding out who calls, and an answer. */
export const least = 20
/** The assumed length of a list without pages. */
const unpaged = 5
/** The assumed length of lists that can be much longer. */
const unpagedLong: Partial<Record<string, number>> = { 'Claim.lines': 25, 'Claim.documents': 15 }
/** Characters of the answer for which a node pays; a longer answer costs the rest afterwards. */
const charactersANode = 200

/**
 * The nodes that an answer can hold: page sizes times selections. The same query costs the same whether it is written with
 * aliases, fragments, variables or literals.
 */
const nodes: ComplexityEstimator = ({ type, field, args, childComplexity }: ComplexityEstimatorArgs) => {
  const own = isLeafType(getNamedType(field.type)) ? value : 1
  const each = own + childComplexity
  if (type === theSchema().getMutationType()) return mutation + each
  const size: unknown = args['first']
  // The resolver refuses more than the largest page.
  if (typeof size === 'number') return own + Math.min(Math.max(size, 1), mostPerPage) * childComplexity
  // The field with `first` has already multiplied by the page size.
  const isPaged = field.name === 'edges'
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))
  if (!isList || isPaged || type.name.startsWith('__')) return each
  return (unpagedLong[`${type.name}.${field.name}`] ?? unpaged) * each
}

/** The cost of an operation with these values of its variables, in whole nodes. */
export const costOf = (document: DocumentNode, variables: Readonly<Record<string, unknown>>): number =>
  least +
  Math.ceil(getComplexity({ schema: theSchema(), query: document, variables: { ...variables }, estimators: [nodes] }))

/** The cost of an answer beyond what was taken before it, because long texts and lists are known only afterwards. */
export const answerCost = (characters: number, taken: number): number =>
  Math.max(0, Math.ceil(characters / charactersANode) - taken)

/** Whether the cost can depend on a variable: on a page size, or on what is included or skipped. */
export const weighs = ({ type }: Pick<Defined, 'type'>): boolean => {
  const named = getNamedType(type)
  return named === GraphQLInt || named === GraphQLBoolean
}
