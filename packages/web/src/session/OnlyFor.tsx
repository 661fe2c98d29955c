import type { ReactNode } from 'react'
import type { Permission, Side } from '../graphql/graphql.ts'
import { NotFoundPage } from '../ui/state/NotFoundPage.tsx'
import { useViewer } from './SessionProvider.tsx'

export interface OnlyForProps {
  side?: Side
  permission?: Permission
  children: ReactNode
}

/**
 * A page for one side or permission; others see "not found". The server guards the data; this only spares people a page
 * they cannot use.
 */
export function OnlyFor({ side, permission, children }: OnlyForProps) {
  const viewer = useViewer()
  const allowed = (!side || viewer.side === side) && (!permission || viewer.permissions.includes(permission))
  return allowed ? children : <NotFoundPage />
}
