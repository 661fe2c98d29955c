import { type DocumentNode, Kind, visit } from 'graphql'

/** The variables of a subscription that decide what is told of an event; those in its root arguments choose only the events. */
export const askedOfEvents = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>()
  for (const definition of document.definitions) {
    const asked =
      definition.kind === Kind.OPERATION_DEFINITION
        ? definition.selectionSet.selections.map((root) =>
            root.kind === Kind.FIELD ? { ...root, arguments: [] } : root,
          )
        : [definition]
    for (const node of asked) visit(node, { Variable: ({ name }) => void names.add(name.value) })
  }
  return [...names].toSorted()
}
