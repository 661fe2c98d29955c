import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

const texts = /\b(en|sv):\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/g

/** Parses the texts with plurals during the build, so that browsers need no parser. */
export function compileTexts(): Plugin {
  return {
    name: 'compile-texts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform(code, id) {
      if (!/\/packages\/(web|shared)\/src\//.test(id) || id.includes('?')) return null
      return code.replaceAll(texts, (whole, language: string, literal: string) => {
        if (!/\{\s*\w+\s*,/.test(literal)) return whole
        if (literal.startsWith('`')) return this.error(`${id}: a text with plurals must be one plain string`)
        // oxlint-disable-next-line no-new-func -- a literal of our own source
        const text = new Function(`return ${literal}`)() as string
        return `${language}: ${JSON.stringify(parse(text, { captureLocation: false }))}`
      })
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const missed = chunk.type === 'chunk' && /\{\w+, ?(plural|select)\b/.exec(chunk.code)
        if (missed) this.error(`a text with plurals was not read: ${chunk.fileName} ${missed[0]}`)
      }
    },
  }
}
