import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode } from 'graphql'

type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

/** Finds out once for each field of a compiled document what a selection means; a document is compiled once for many requests. */
export const oncePerField = <Result>(
  find: (info: Selecting, path: readonly string[]) => Result,
): ((info: Selecting, path?: readonly string[]) => Result) => {
  const known = new WeakMap<FieldNode, Map<string, Result>>()
  return (info, path = []) => {
    const [node, ...others] = info.fieldNodes
    if (!node || others.length > 0) return find(info, path)
    const key = path.join()
    const ofField = known.get(node) ?? new Map<string, Result>()
    const result = ofField.get(key) ?? find(info, path)
    known.set(node, ofField.set(key, result))
    return result
  }
}

/** The names of the fields selected below a field, at a path such as ['edges', 'node'], fragments followed. */
export const selectedFields = oncePerField<ReadonlySet<string>>(
  (info, path) => new Set(selectedNodes(info, path).map((field) => field.name.value)),
)

/** The selected fields with their arguments; a field that is selected twice is listed twice. */
export const selectedNodes = (info: Selecting, path: readonly string[] = []): FieldNode[] => {
  let level = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  for (const step of path) {
    level = fields(level, info.fragments)
      .filter((field) => field.name.value === step)
      .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  }
  return fields(level, info.fragments)
}

/** Follows each fragment once: forty fragments that each name the next twice would give a trillion fields. */
const fields = (
  selections: readonly SelectionNode[],
  fragments: Record<string, FragmentDefinitionNode>,
  followed = new Set<string>(),
): FieldNode[] =>
  selections.flatMap((node) => {
    if (node.kind === 'Field') return [node]
    if (node.kind === 'InlineFragment') return fields(node.selectionSet.selections, fragments, followed)
    const name = node.name.value
    if (followed.has(name)) return []
    followed.add(name)
    return fields(fragments[name]?.selectionSet.selections ?? [], fragments, followed)
  })
