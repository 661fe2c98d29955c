import { themes } from './themes.ts'

/** Both themes as custom properties. As a style sheet they are there before the first script, and cost no JavaScript. */
export function themesCss(): string {
  return `/* Written by scripts/themes.ts out of themes.ts. */
:root {
  color-scheme: light;
${properties(themes.light)}
}

:root[data-theme='dark'] {
  color-scheme: dark;
${properties(changed(themes.dark, themes.light))}
}
`
}

function properties(theme: object): string {
  return Object.entries(theme)
    .map(([name, value]) => `  --${name}: ${value};`)
    .join('\n')
}

function changed(theme: object, base: object): object {
  const same = new Map(Object.entries(base))
  return Object.fromEntries(Object.entries(theme).filter(([name, value]) => same.get(name) !== value))
}
