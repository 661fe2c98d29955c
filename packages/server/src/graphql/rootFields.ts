import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql'

/** The root fields of a document's only operation, by their names in the schema, each once. */
export const rootFields = ({ definitions }: DocumentNode): string[] => {
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  )
  const names = new Set<string>()
  const seen = new Set<SelectionSetNode>()
  const collect = (set: SelectionSetNode | undefined): void => {
    if (!set || seen.has(set)) return
    seen.add(set)
    for (const one of set.selections) {
      if (one.kind === Kind.FIELD) names.add(one.name.value)
      else collect(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value))
    }
  }
  collect(definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)?.selectionSet)
  return [...names]
}
