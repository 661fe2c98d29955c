import { Navigate } from 'react-router'
import { landingOf } from './landing.ts'
import { useViewer } from './SessionProvider.tsx'

export function StartPage() {
  return <Navigate replace to={landingOf(useViewer())} />
}
