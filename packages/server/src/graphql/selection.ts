import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode } from 'graphql'

/** The names of the fields selected below a field, at a path such as ['edges', 'node'], fragments followed. */
export const selectedFields = (
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  path: readonly string[] = [],
): Set<string> => {
  let level = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  for (const step of path) {
    level = fields(level, info.fragments)
      .filter((field) => field.name.value === step)
      .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  }
  return new Set(fields(level, info.fragments).map((field) => field.name.value))
}

/** Each fragment is followed once: named twice in each other, forty would be a trillion. */
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
