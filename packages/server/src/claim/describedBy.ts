import { type ActionRow, actions, type ClaimAction, claimProcess } from '@samop/shared'
import type { Needs } from '../command.ts'
import { mutationText } from '../graphql/schema/mutationText.ts'
import { refusalsOf } from '../graphql/schema/refusalsOf.ts'

/** Describes the mutation of an action by the action's row; of several actions, the status decides which it is. */
export const describedBy = (
  command: { readonly needs: Needs },
  keys: readonly ClaimAction[],
  more: readonly string[] = [],
): string => {
  const rows = keys.map((key): ActionRow => actions[key])
  const does = rows.map(({ description, from }) => `From ${from.join(', ')}: ${description}`)
  return mutationText(`${does.join(' ')} See the domain, section 2.`, command, [
    ...refusalsOf(claimProcess, keys),
    ...more,
  ])
}
