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
    <FluentProvider theme={themes[theme]} className="samop-root">
      {children}
    </FluentProvider>
  )
}

/** The theme choice (system, light, dark) and how to change it. */
export function useThemeChoice(): { choice: ThemeChoice; setChoice: (choice: ThemeChoice) => void } {
  return { choice: useSyncExternalStore(onThemeChange, currentThemeChoice), setChoice: chooseTheme }
}
