import { shellWords } from '../../language/messages/shell.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useLocation } from '../../router/HistoryRouter.tsx'
import { Link } from '../../router/Link.tsx'
import { useViewer } from '../../session/SessionProvider.tsx'
import css from './Navigation.module.css'
import { currentOf, navigationFor, type NavigationRow } from './navigationRows.ts'
import { useNavigationNews } from './useNavigationNews.ts'
import { Stack } from '../layout/Stack.tsx'
import { usePagesAbove } from '../pagesAbove.ts'

const parts = ['work', 'organization'] as const
/** More would hide the rest; all of them stand on the page of the plans. */
const mostPrograms = 6

/** Lists the pages open to the person, with what waits there, and marks the current one. */
export function Navigation({ onFollow }: { onFollow?: () => void }) {
  const text = useText()
  const viewer = useViewer()
  const { pathname } = useLocation()
  const news = useNavigationNews()
  const rows = navigationFor(viewer)
  const programs = news.programs.slice(0, mostPrograms).map(({ id, name }) => ({
    name,
    to: href(paths.coopManagement, { programId: id }),
  }))
  const places = [...rows, ...programs]
  const under = usePagesAbove().find((path) => places.some(({ to }) => to === path))
  const current = places.some(({ to }) => to === pathname) ? pathname : (under ?? currentOf(places, pathname))
  return (
    <nav aria-label={text(shellWords.mainNavigation)} className={css['root']}>
      {parts.map((part) => (
        <Stack as="ul" gap={2} key={part}>
          {rows
            .filter((row) => row.part === part)
            .map((row) => (
              <li key={row.to}>
                <RowLink row={row} isCurrent={row.to === current} news={news} {...(onFollow && { onFollow })} />
                {row.programs && programs.length > 0 && (
                  <ul aria-label={text(shellWords.coopManagement)} className={css['programs']}>
                    {programs.map(({ name, to }) => (
                      <li key={to}>
                        <Link
                          to={to}
                          onClick={onFollow}
                          aria-current={to === current ? 'page' : undefined}
                          className={css['program']}
                        >
                          {name}
                        </Link>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
        </Stack>
      ))}
    </nav>
  )
}

interface RowLinkProps {
  row: NavigationRow
  isCurrent: boolean
  news: ReturnType<typeof useNavigationNews>
  onFollow?: () => void
}

function RowLink({ row, isCurrent, news: { waiting = 0, late = 0 }, onFollow }: RowLinkProps) {
  const text = useText()
  const format = useFormat()
  const Icon = isCurrent ? row.iconCurrent : row.icon
  return (
    <Link to={row.to} onClick={onFollow} aria-current={isCurrent ? 'page' : undefined} className={css['link']}>
      <Icon aria-hidden className={css['icon']} />
      {text(row.text)}
      {row.counted && late > 0 && (
        <>
          <span aria-hidden className={css['late']}>
            {format.number(late)}
          </span>
          <span className="samop-hidden">{text(shellWords.lateCount, { count: late })}</span>
        </>
      )}
      {row.counted && waiting > 0 && (
        <>
          <span aria-hidden className={css['count']}>
            {format.number(waiting)}
          </span>
          <span className="samop-hidden">{text(shellWords.waitingCount, { count: waiting })}</span>
        </>
      )}
    </Link>
  )
}
