import { type ReactNode, Suspense, useLayoutEffect, useSyncExternalStore } from 'react'
import { useHasBegun } from '../begun.ts'
import { lazyPart } from '../lazyPart.ts'
import { chooseTheme, currentTheme, currentThemeChoice, onThemeChange, type ThemeChoice } from './themeChoice.ts'

const FocusVisible = lazyPart(() => import('./FocusVisible.tsx').then((module) => module.FocusVisible))

/** themes.css holds the values, for Fluent's parts too, so that no provider of Fluent's stands around the pages. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const theme = useSyncExternalStore(onThemeChange, currentTheme)
  const hasBegun = useHasBegun()
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <div className="samop-root">
      {children}
      {hasBegun && (
        <Suspense>
          <FocusVisible />
        </Suspense>
      )}
    </div>
  )
}

export function useThemeChoice(): { choice: ThemeChoice; setChoice: (choice: ThemeChoice) => void } {
  return { choice: useSyncExternalStore(onThemeChange, currentThemeChoice), setChoice: chooseTheme }
}
