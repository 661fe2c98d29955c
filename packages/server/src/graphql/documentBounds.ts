import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { coded } from '../errors.ts'

export const tooLarge = (message: string) => coded('DOCUMENT_TOO_LARGE', message)

/** Limits of a document. They are checked before GraphQL's own rules, some of which take time by the square of its size. */
export const bounds = {
  characters: 32_768,
  tokens: 4000,
  aliases: 30,
  directives: 50,
  fragments: 100,
  /** Levels of fields, with fragments expanded. */
  depth: 14,
  /** Fields and fragments of an operation, with fragments expanded wherever they are named. */
  selections: 5000,
  /** Fields at the root of a query. */
  queries: 20,
  /** Fields at the root of a mutation, each of which is a transaction. */
  mutations: 5,
  /** How often one response name may be selected in one place; GraphQL compares what each one means. */
  repeated: 20,
  /** Pairs of fields that share a response name in one place, over all places; GraphQL compares each pair. */
  pairs: 1000,
} as const

const beyond = (what: string, limit: number, found?: number) =>
  tooLarge(`${what} limit of ${limit} exceeded${found === undefined ? '' : `, found ${found}`}.`)

/** The first limit that a document exceeds; undefined = none. */
export const boundError = (document: DocumentNode): GraphQLError | undefined => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  if (fragments.size > bounds.fragments) return beyond('Fragments', bounds.fragments, fragments.size)
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operations.length > bounds.queries) return beyond('Operations', bounds.queries, operations.length)
  const counted = countError(document)
  if (counted) return counted
  const sizeOf = sizes(fragments)
  for (const operation of operations) {
    const { size, depth } = sizeOf(operation.selectionSet)
    if (depth === Infinity) return new GraphQLError('A fragment names itself, directly or by way of others.')
    if (depth > bounds.depth) return beyond('Query depth', bounds.depth, depth)
    if (size > bounds.selections) return beyond('Selections', bounds.selections, size)
    const error = rootError(operation, fragments) ?? repeatedError([operation.selectionSet], fragments, { pairs: 0 })
    if (error) return error
  }
  return undefined
}

const countError = (document: DocumentNode): GraphQLError | undefined => {
  let [aliases, directives] = [0, 0]
  visit(document, {
    Field: ({ alias }) => (alias && (aliases += 1) > bounds.aliases ? BREAK : undefined),
    Directive: () => ((directives += 1) > bounds.directives ? BREAK : undefined),
  })
  if (aliases > bounds.aliases) return beyond('Aliases', bounds.aliases)
  return directives > bounds.directives ? beyond('Directives', bounds.directives) : undefined
}

interface Size {
  readonly size: number
  readonly depth: number
}

/** Measures with fragments expanded. Each fragment is measured once; one that contains itself counts as infinite. */
const sizes = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const known = new Map<string, Size>()
  const endless: Size = { size: Infinity, depth: Infinity }
  const ofSet = (set: SelectionSetNode | undefined): Size => {
    let [size, depth] = [0, 0]
    for (const selection of set?.selections ?? []) {
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD
      const inner = isSpread ? ofFragment(selection.name.value) : ofSet(selection.selectionSet)
      // Introspection has its own limits.
      const isOwn = selection.kind === Kind.FIELD && selection.name.value.startsWith('__')
      size += 1 + inner.size
      depth = Math.max(depth, isOwn ? 0 : inner.depth + (selection.kind === Kind.FIELD ? 1 : 0))
    }
    return { size, depth }
  }
  const ofFragment = (name: string): Size => {
    const found = known.get(name)
    if (found) return found
    known.set(name, endless)
    const size = ofSet(fragments.get(name)?.selectionSet)
    known.set(name, size)
    return size
  }
  return ofSet
}

const rootError = (
  { operation, selectionSet }: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): GraphQLError | undefined => {
  const count = fieldsOf([selectionSet], fragments).length
  const [what, most] =
    operation === 'mutation' ? (['Mutations', bounds.mutations] as const) : (['Root fields', bounds.queries] as const)
  return count > most ? beyond(what, most, count) : undefined
}

/** The fields that meet in one place of the answer; each fragment is followed once. */
const fieldsOf = (
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  followed = new Set<string>(),
): FieldNode[] =>
  sets.flatMap(({ selections }) =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection]
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf([selection.selectionSet], fragments, followed)
      const fragment = fragments.get(selection.name.value)
      if (!fragment || followed.has(selection.name.value)) return []
      followed.add(selection.name.value)
      return fieldsOf([fragment.selectionSet], fragments, followed)
    }),
  )

const repeatedError = (
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  counted: { pairs: number },
): GraphQLError | undefined => {
  const places = Map.groupBy(fieldsOf(sets, fragments), ({ alias, name }) => (alias ?? name).value)
  for (const [name, fields] of places) {
    if (fields.length > bounds.repeated) return beyond(`Repetitions of "${name}":`, bounds.repeated, fields.length)
    counted.pairs += (fields.length * (fields.length - 1)) / 2
    if (counted.pairs > bounds.pairs) return beyond('Repetitions: pairs of fields,', bounds.pairs)
    const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? [])
    const error = inner.length > 0 && repeatedError(inner, fragments, counted)
    if (error) return error
  }
  return undefined
}
