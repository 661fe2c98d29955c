import type { Side } from '../graphql/graphql.ts'
import { shellWords } from '../language/messages/shell.ts'
import { href, paths } from '../paths.ts'
import type { Crumb } from '../ui/Breadcrumb.tsx'

interface Claim {
  program: { id: string }
  usagePeriod: { id: string }
}

/** The breadcrumb of a claim: partners come from co-op management, the vendor from the review queue. */
export function claimCrumbs(side: Side, claim: Claim | undefined): Crumb[] {
  if (side !== 'PARTNER') return [{ text: shellWords.reviewQueue, to: paths.reviewQueue }]
  const start = [
    { text: shellWords.incentives, to: paths.incentives },
    { text: shellWords.plansManagement, to: paths.plans },
  ]
  if (!claim) return start
  const coop = href(paths.coopManagement, { programId: claim.program.id }, { period: claim.usagePeriod.id })
  return [...start, { text: shellWords.coopManagement, to: coop }]
}
