import { shellWords } from '../language/messages/shell.ts'
import { href, paths } from '../paths.ts'
import type { Crumb } from '../ui/Breadcrumb.tsx'

interface Claim {
  program: { id: string; name: string }
  usagePeriod: { id: string }
}

/** The breadcrumb of a claim for partners, who come from co-op management of its program, as the navigation names it. */
export function claimCrumbs(claim: Claim | undefined): Crumb[] {
  const start = [
    { text: shellWords.incentives, to: paths.incentives },
    { text: shellWords.plansManagement, to: paths.plans },
  ]
  if (!claim) return start
  const coop = href(paths.coopManagement, { programId: claim.program.id }, { period: claim.usagePeriod.id })
  return [...start, { text: claim.program.name, to: coop }]
}
