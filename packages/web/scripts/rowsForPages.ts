import type { Plugin } from 'vite'

const files = /\/packages\/shared\/src\/claim\/(submissionRules|submissionWindows|afterwardsRules|rules)\.ts$/
/** As the formatter writes a row's fields: with what is in them, up to the next field or the row's end. */
const fields = /^ {4}(?:text|idle|objections): [\s\S]*?,\n(?= {4}\w| {2}\})/gm
const uses = /\brules\[\w+(?:\.\w+)*\]\.(?:text|idle|objections)\b|\brefusals\(/

/** Pages name rules, and ask the server whether they hold: how that is found, and what is said then, is not sent to them. */
export function rowsForPages(): Plugin {
  return {
    name: 'rows-for-pages',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (files.test(id)) return { code: code.replaceAll(fields, ''), map: null }
      if (/\/packages\/web\/src\//.test(id) && uses.test(code))
        return this.error(`${id} judges by a rule that pages lack`)
      return null
    },
  }
}
