import { actions, type ClaimAction, type Text } from '@samop/shared'
import type { ClaimStatus } from '../../graphql/graphql.ts'
import { afterNames } from '../../language/messages/afterNames.ts'

const after = ['COPY', 'ACCEPT', 'TAKE_BACK_ACCEPTANCE'] as const satisfies readonly ClaimAction[]

/** What the partner can do after a decision, besides a dispute. */
export type AfterAction = (typeof after)[number]

export const isAfter = (action: ClaimAction): action is AfterAction => after.some((each) => each === action)

/** What the button says: what is accepted is named. */
export const nameOfAfter = (action: AfterAction, status: ClaimStatus): Text => {
  if (action !== 'ACCEPT') return actions[action].label
  return status === 'APPROVED' ? afterNames.acceptLower : afterNames.acceptRejection
}

interface Judged {
  action: ClaimAction
  allowed: boolean
  refusals: readonly { code: string }[]
}

/** The actions to show: a copy also where it is refused, with the reason; the others only where they are possible. */
export const offeredAfter = <One extends Judged>(
  all: readonly One[],
): readonly (One & { readonly action: AfterAction })[] =>
  all
    .filter(
      (one): one is One & { readonly action: AfterAction } =>
        isAfter(one.action) &&
        (one.allowed ||
          (one.action === 'COPY' && !one.refusals.some(({ code }) => code === 'STATUS' || code === 'ROLE'))),
    )
    .toSorted((a, b) => after.indexOf(a.action) - after.indexOf(b.action))
