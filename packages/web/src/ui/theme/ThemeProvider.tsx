import { FluentProvider } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect, useSyncExternalStore } from 'react'
import { chooseTheme, currentTheme, currentThemeChoice, onThemeChange, type ThemeChoice } from './themeChoice.ts'

// themes.css holds the values. An empty theme keeps Fluent from writing them a second time.
const fromStyleSheet = {}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const theme = useSyncExternalStore(onThemeChange, currentTheme)
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    // The frame is an element of its own, because menus and dialogs repeat the provider's classes around themselves.
    <FluentProvider theme={fromStyleSheet}>
      <div className="samop-root">{children}</div>
    </FluentProvider>
  )
}

export function useThemeChoice(): { choice: ThemeChoice; setChoice: (choice: ThemeChoice) => void } {
  return { choice: useSyncExternalStore(onThemeChange, currentThemeChoice), setChoice: chooseTheme }
}
