import { Link, useLocation } from 'react-router'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { isCurrent, navigationFor } from './navigationRows.ts'
import css from './Navigation.module.css'
import { Stack } from '../layout/Stack.tsx'

/** Lists the pages open to the person and marks the current one. */
export function Navigation({ onFollow }: { onFollow?: () => void }) {
  const text = useText()
  const viewer = useViewer()
  const { pathname } = useLocation()
  return (
    <nav aria-label={text(shellWords.mainNavigation)}>
      <Stack as="ul" gap={2}>
        {navigationFor(viewer).map((row) => {
          const current = isCurrent(row, pathname)
          const Icon = current ? row.iconCurrent : row.icon
          return (
            <li key={row.to}>
              <Link to={row.to} onClick={onFollow} aria-current={current ? 'page' : undefined} className={css['link']}>
                <Icon aria-hidden className={css['icon']} />
                {text(row.text)}
              </Link>
            </li>
          )
        })}
      </Stack>
    </nav>
  )
}
