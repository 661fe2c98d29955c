import type { Plugin } from 'vite'

const imported = /import \{[^}]*\btokens\b[^}]*\} from ['"]@fluentui\/(react-theme|tokens)['"]/

/** Writes `tokens.name` of Fluent's styles as the CSS variable that it is: the table of all names is not fetched for it. */
export function tokensAsVariables(): Plugin {
  return {
    name: 'tokens-as-variables',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('@fluentui') || !imported.test(code)) return null
      return code.replace(/(?<![\w./])tokens\.(\w+)/g, "'var(--$1)'")
    },
  }
}
