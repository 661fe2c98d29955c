import { paths } from '../paths.ts'
import type { Viewer } from './SessionProvider.tsx'

/** The start page: incentives for partners, the queue for those who review, the team's figures for the others. */
export function landingOf({ side, permissions }: Pick<Viewer, 'side' | 'permissions'>): string {
  if (side === 'PARTNER') return paths.incentives
  return permissions.includes('REVIEW') ? paths.reviewQueue : paths.team
}

/** The page that was asked for before signing in, unless it is outside this app. */
export function returnPath(search: URLSearchParams): string | undefined {
  const path = search.get('return')
  return path && /^\/(?![/\\])/.test(path) && !path.startsWith(paths.signIn) ? path : undefined
}
