import { type ActionRow, actions, type ClaimAction } from '@samop/shared'
import type { Needs } from '../command.ts'
import { mutationText } from '../graphql/schema/mutationText.ts'

/** Describes the mutation of an action by the action's row; of several actions, the status decides which it is. */
export const describedBy = (
  command: { readonly needs: Needs },
  keys: readonly ClaimAction[],
  more: readonly string[] = [],
): string => {
  const rows = keys.map((key): ActionRow => actions[key])
  const does = rows.map(({ description, from }) => `From ${from.join(', ')}: ${description}`)
  const refusals = rows.flatMap(({ rules, input }) => [...rules, ...input])
  return mutationText(`${does.join(' ')} See the domain, section 2.`, command, [
    'STATUS',
    'STALE_VERSION',
    ...refusals,
    ...more,
  ])
}
