import { type ReactNode, Suspense, useState } from 'react'
import { useLiveClaims } from '../../apollo/live.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { useRetryWhenOnline } from '../../apollo/useRetryWhenOnline.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { lazyPart } from '../lazyPart.ts'
import { Navigation } from './Navigation.tsx'
import { Notices } from '../Notices.tsx'
import { PrintNote } from '../print/PrintNote.tsx'
import { OfflineBar } from './OfflineBar.tsx'
import { classNames } from '../layout/classNames.ts'
import css from './Shell.module.css'
import { TopBar } from './TopBar.tsx'

const NavigationDrawer = lazyPart(() => import('./NavigationDrawer.tsx').then((module) => module.NavigationDrawer))

export interface ShellProps {
  bell: ReactNode
  search: ReactNode
  children: ReactNode
}

export function Shell({ bell, search, children }: ShellProps) {
  const text = useText()
  const [menuOpen, setMenuOpen] = useState<boolean>()
  const { cursor, side } = useViewer()
  useLiveClaims(cursor)
  useRetryWhenOnline()
  return (
    <>
      <a href="#main" className={css['skip']}>
        {text(shellWords.skipToContent)}
      </a>
      <TopBar bell={bell} search={search} onOpenMenu={() => setMenuOpen(true)} />
      <OfflineBar />
      <div className={css['body']}>
        <div className={classNames(css['side'], side === 'VENDOR' ? css['slim'] : undefined)}>
          <Navigation />
        </div>
        <main id="main" tabIndex={-1} className={css['main']}>
          <PrintNote />
          {children}
        </main>
      </div>
      {menuOpen !== undefined && (
        <Suspense>
          <NavigationDrawer open={menuOpen} onClose={() => setMenuOpen(false)} />
        </Suspense>
      )}
      <Notices />
    </>
  )
}
