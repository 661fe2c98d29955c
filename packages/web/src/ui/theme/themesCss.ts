import { themes } from './themes.ts'

/** Both themes as custom properties. As a style sheet they are there before the first script, and cost no JavaScript. */
export function themesCss(): string {
  return `/* Written by scripts/themes.ts out of themes.ts. */
:root {
  color-scheme: light;
${properties(themes.light)}
}

/* Paper is light. */
@media screen {
  :root[data-theme='dark'] {
    color-scheme: dark;
${properties(changed(themes.dark, themes.light), 4)}
  }
}
`
}

function properties(theme: object, indent = 2): string {
  return Object.entries(theme)
    .map(([name, value]) => `${' '.repeat(indent)}--${name}: ${value};`)
    .join('\n')
}

function changed(theme: object, base: object): object {
  const same = new Map(Object.entries(base))
  return Object.fromEntries(Object.entries(theme).filter(([name, value]) => same.get(name) !== value))
}
