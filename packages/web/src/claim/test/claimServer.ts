import { claimHistoryDocument } from '../history/ClaimHistory.tsx'
import { claimDocument } from '../claimWhole.ts'
import { detailsOptionsDocument } from '../edit/DetailsForm.tsx'
import { disputePreviewDocument } from '../dispute/DisputeForm.tsx'
import { fundRemainingDocument } from '../submit/FundRemaining.tsx'
import { reviewPreviewDocument } from '../submit/SubmitDialog.tsx'
import { sentArgumentDocument } from '../dispute/SentArgument.tsx'
import { disputersDocument } from '../dispute/useDisputers.ts'
import { people } from '../../test/people.ts'
import { answer } from '../../test/server.ts'
import { asAnswer, reviewDeadline, type WholeClaim } from './claimFixture.ts'

/** Answers what a claim's pages ask for, with the claim as it is at that moment. */
export function claimServer(claim: () => WholeClaim) {
  const deadlinePreview = reviewDeadline as never
  return [
    answer(claimDocument, () => asAnswer(claim())),
    answer(claimHistoryDocument, () => ({
      claim: {
        id: claim().id,
        lines: claim().lines,
        documents: claim().documents,
        history: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
      },
    })),
    answer(detailsOptionsDocument, () => ({
      locations: [claim().location],
      activities: [{ ...claim().activity, category: 'DEMAND_GENERATION' as const }],
    })),
    answer(fundRemainingDocument, {
      funds: { edges: [{ node: { id: 'fund-1', remaining: { amount: '574170.00', currency: 'SEK' } } }] },
    }),
    answer(disputersDocument, {
      viewer: {
        id: 'viewer',
        partner: {
          id: 'partner-nordlys',
          admins: [{ id: people.admin.id, name: people.admin.name, email: people.admin.email }],
        },
      },
    }),
    answer(sentArgumentDocument, () => ({
      claim: {
        id: claim().id,
        dispute: {
          edges: [
            {
              cursor: 'disputed',
              node: {
                id: 'disputed',
                at: '2026-11-24T10:00:00Z',
                comment: 'Page two has the fee.',
                actor: { id: people.admin.id, name: people.admin.name },
              },
            },
          ],
        },
      },
    })),
    answer(reviewPreviewDocument, { deadlinePreview }),
    answer(disputePreviewDocument, { deadlinePreview }),
  ]
}
