import { actions, type Text } from '@samop/shared'
import type { ClaimStatus } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'

export type LeaveAction = 'RECALL' | 'WITHDRAW'

/** What the button says: a draft that nobody wants any more is withdrawn too, and says that it is the draft. */
export const nameOfLeaving = (action: LeaveAction, status: ClaimStatus): Text =>
  action === 'WITHDRAW' && status === 'EDITING' ? claimWords.withdrawDraft : actions[action].label
