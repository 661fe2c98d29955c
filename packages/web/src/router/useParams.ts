import { useLocation } from './HistoryRouter.tsx'
import { matchPath, type Params } from './matchPath.ts'

/** What the address has in place of the `:names` of a path; nothing at an address of another path. */
export function useParams<Path extends string>(path: Path): Partial<Params<Path>> {
  const { pathname } = useLocation()
  return matchPath(path, pathname) ?? {}
}
