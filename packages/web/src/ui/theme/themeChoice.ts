export const themeChoices = ['system', 'light', 'dark'] as const

export type ThemeChoice = (typeof themeChoices)[number]

const key = 'samop.theme'
const listeners = new Set<() => void>()
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')
let chosen = read()

export const currentThemeChoice = (): ThemeChoice => chosen

/** Light or dark: the person's choice, or else the system's. */
export function currentTheme(): 'light' | 'dark' {
  if (chosen !== 'system') return chosen
  return systemIsDark.matches ? 'dark' : 'light'
}

export function chooseTheme(choice: ThemeChoice): void {
  chosen = choice
  try {
    localStorage.setItem(key, choice)
  } catch {
    // The browser may refuse storage: the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener)
  systemIsDark.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    systemIsDark.removeEventListener('change', listener)
  }
}

function read(): ThemeChoice {
  try {
    return themeChoices.find((choice) => choice === localStorage.getItem(key)) ?? 'system'
  } catch {
    return 'system'
  }
}
