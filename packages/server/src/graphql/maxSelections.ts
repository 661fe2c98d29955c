import { GraphQLError, Kind, type SelectionNode, type ValidationRule } from 'graphql'

/**
 * Bounds what an operation selects once every fragment is written out where it is named: fragments within fragments
 * multiply, and whoever compiles them walks them all.
 */
export const maxSelectionsRule =
  (most: number): ValidationRule =>
  (context) => {
    const known = new Map<string, number>()
    const sizeOf = (selections: readonly SelectionNode[] = []): number =>
      selections.reduce((size, selection) => size + 1 + inner(selection), 0)
    const inner = (selection: SelectionNode): number =>
      selection.kind === Kind.FRAGMENT_SPREAD
        ? ofFragment(selection.name.value)
        : sizeOf(selection.selectionSet?.selections)
    const ofFragment = (name: string): number => {
      const found = known.get(name)
      if (found !== undefined) return found
      // a fragment within itself is another rule's to refuse
      known.set(name, 0)
      const size = sizeOf(context.getFragment(name)?.selectionSet.selections)
      known.set(name, size)
      return size
    }
    return {
      OperationDefinition: ({ selectionSet }) => {
        const size = sizeOf(selectionSet.selections)
        if (size > most)
          context.reportError(
            new GraphQLError(`Selections limit of ${most} exceeded, found ${size} with every fragment written out.`),
          )
      },
    }
  }
