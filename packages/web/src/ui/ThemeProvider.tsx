import { FluentProvider } from '@fluentui/react-components'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { chooseTheme, currentTheme, currentThemeChoice, onThemeChange, type ThemeChoice } from './themeChoice.ts'
import { themes } from './themes.ts'

export function ThemeProvider({ children }: { children: ReactNode }) {
  const theme = useSyncExternalStore(onThemeChange, currentTheme)
  useEffect(() => {
    document.documentElement.style.colorScheme = theme
  }, [theme])
  return (
    // The frame is an element of its own: menus and dialogs repeat the provider's classes around themselves.
    <FluentProvider theme={themes[theme]}>
      <div className="samop-root">{children}</div>
    </FluentProvider>
  )
}

/** The theme choice (system, light, dark) and how to change it. */
export function useThemeChoice(): { choice: ThemeChoice; setChoice: (choice: ThemeChoice) => void } {
  return { choice: useSyncExternalStore(onThemeChange, currentThemeChoice), setChoice: chooseTheme }
}
