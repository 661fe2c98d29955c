import { paths } from '../paths.ts'
import type { Viewer } from './SessionProvider.tsx'

/** Where a person starts: partners at their incentives, those who review at the queue, the others at the team's figures. */
export function landingOf({ side, permissions }: Pick<Viewer, 'side' | 'permissions'>): string {
  if (side === 'PARTNER') return paths.incentives
  return permissions.includes('REVIEW') ? paths.reviewQueue : paths.team
}

/** The page that was asked for before signing in, if it is one of ours. */
export function returnPath(search: URLSearchParams): string | undefined {
  const path = search.get('return')
  return path && /^\/(?![/\\])/.test(path) && !path.startsWith(paths.signIn) ? path : undefined
}
