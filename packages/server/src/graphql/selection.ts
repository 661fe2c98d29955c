import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode } from 'graphql'

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

const fields = (selections: readonly SelectionNode[], fragments: Record<string, FragmentDefinitionNode>) =>
  selections.flatMap((node): Extract<SelectionNode, { kind: 'Field' }>[] => {
    if (node.kind === 'Field') return [node as Extract<SelectionNode, { kind: 'Field' }>]
    const inner = node.kind === 'InlineFragment' ? node : fragments[node.name.value]
    return inner ? fields(inner.selectionSet.selections, fragments) : []
  })
