import { type ActionRow, actions, type ClaimAction } from '@samop/shared'
import { mutationText } from '../graphql/schema/mutationText.ts'

/** Describes the mutation of an action by the action's row, or of several actions between which the status decides. */
export const describedBy = (keys: ClaimAction | readonly ClaimAction[], more: readonly string[] = []): string => {
  const rows = [keys].flat().map((key): ActionRow => actions[key as ClaimAction])
  const does = rows.map(({ description, from }) => `From ${from.join(', ')}: ${description}`)
  const refusals = rows.flatMap(({ rules, input }) => [...rules, ...input])
  return mutationText(`${does.join(' ')} See the domain, section 2.`, rows[0]?.permission ?? null, [
    'STATUS',
    'STALE_VERSION',
    ...refusals,
    ...more,
  ])
}
