import { Redirect } from '../router/Redirect.tsx'
import { landingOf } from './landing.ts'
import { useViewer } from './SessionProvider.tsx'

export function StartPage() {
  return <Redirect to={landingOf(useViewer())} />
}
