import type { ClaimFilter } from '../../graphql/graphql.ts'
import type { ClaimListAddress } from './useClaimListAddress.ts'

/** The filter for the server, from what limits the list and what the address says. */
export const claimListFilter = (
  within: Pick<ClaimFilter, 'programId' | 'usagePeriodId'>,
  { status, turn, q }: ClaimListAddress,
): ClaimFilter => ({
  ...within,
  ...(status && { statuses: [status] }),
  ...(turn && { turn }),
  ...(q && { search: q }),
})
