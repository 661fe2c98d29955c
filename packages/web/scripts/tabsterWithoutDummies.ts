import type { Plugin } from 'vite'

const changes = [
  { file: /react-tabster\/lib\/hooks\/useTabster\.js/, from: 'controlTab: false', to: 'controlTab: true' },
  {
    file: /tabster\/dist\/esm\/Root\.js/,
    from: 'if (tabster.controlTab || tabster.rootDummyInputs)',
    to: 'if (tabster.rootDummyInputs)',
  },
]

/**
 * Lets Fluent's focus library handle the Tab key itself, which is its own default. Fluent's setting surrounds every
 * dialog and menu with focusable elements hidden from screen readers, which axe rightly reports.
 */
export function tabsterWithoutDummies(): Plugin {
  return {
    name: 'tabster-without-dummies',
    enforce: 'pre',
    transform(code, id) {
      const change = changes.find(({ file }) => file.test(id))
      if (!change) return null
      if (!code.includes(change.from)) this.error(`${id} has changed: see whether the dummies are still there`)
      return code.replace(change.from, change.to)
    },
  }
}
