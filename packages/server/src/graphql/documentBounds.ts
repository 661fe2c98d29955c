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

/** What a document may hold; more is refused before GraphQL's own rules look at it, some of which take the square of it. */
export const bounds = {
  characters: 32_768,
  tokens: 4000,
  aliases: 30,
  directives: 50,
  fragments: 100,
  /** Levels of fields, with every fragment written out. */
  depth: 14,
  /** Fields and fragments of an operation, with every fragment written out where it is named. */
  selections: 5000,
  /** Fields at the root of a query. */
  queries: 20,
  /** Fields at the root of a mutation: each is a transaction. */
  mutations: 5,
  /** How often one name of an answer may stand in one place: what it means must be the same each time. */
  repeated: 20,
  /** Pairs of fields that share a name in one place, all places together: each pair is compared. */
  pairs: 1000,
} as const

const beyond = (what: string, limit: number, found?: number) =>
  tooLarge(`${what} limit of ${limit} exceeded${found === undefined ? '' : `, found ${found}`}.`)

/** Which bound a document goes beyond, the first only; undefined where it keeps all. */
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

/** Measures with every fragment written out; each fragment is measured once, and one within itself has no end. */
const sizes = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const known = new Map<string, Size>()
  const endless: Size = { size: Infinity, depth: Infinity }
  const ofSet = (set: SelectionSetNode | undefined): Size => {
    let [size, depth] = [0, 0]
    for (const selection of set?.selections ?? []) {
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD
      const inner = isSpread ? ofFragment(selection.name.value) : ofSet(selection.selectionSet)
      // introspection has bounds of its own
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

/** The fields that come together in one place of the answer; a fragment is followed once. */
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
