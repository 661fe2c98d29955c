import { type Path, paths } from './paths.ts'

interface EarlyRow {
  /** The page that asks it; without one, every page of a person signed in. */
  readonly path?: Path
  readonly operationName: string
  /** As the page asks; ":id" stands for that part of the address. */
  readonly variables: Readonly<Record<string, string | number | null>>
}

/**
 * What pages ask first and is known from their address: it is asked before the page's code is there. Who is signed in stands
 * first. The build looks up their hashes; a browser test sees that each answer is used.
 */
export const asksEarly: readonly EarlyRow[] = [
  { operationName: 'Viewer', variables: {} },
  { operationName: 'Bell', variables: {} },
  { path: paths.coopManagement, operationName: 'Coop', variables: { programId: ':programId' } },
  { path: paths.claim, operationName: 'Claim', variables: { id: ':id' } },
  { path: paths.claim, operationName: 'ClaimHistory', variables: { id: ':id', first: 25, kinds: null } },
  { path: paths.reviewClaim, operationName: 'ReviewClaim', variables: { id: ':id' } },
  { path: paths.incentives, operationName: 'Incentives', variables: { first: 10 } },
  { path: paths.plans, operationName: 'Plans', variables: {} },
]
