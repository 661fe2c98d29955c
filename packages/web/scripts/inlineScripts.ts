import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@samop/shared'
import { minifySync, type Plugin } from 'vite'
import { asksEarly } from '../src/asksEarly.ts'
import { filesByPerson } from './pageFiles.ts'

const folder = join(import.meta.dirname, '../inline')
const place = '<!-- inline scripts -->'

/** Writes into index.html what must not wait for a file of its own: the theme, and what built pages ask first. */
export function inlineScripts(): Plugin {
  return {
    name: 'inline-scripts',
    transformIndexHtml: (html) => html.replace(place, (place) => script(read('theme.js')) + place),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const html = bundle['index.html']
        const operations = bundle['.operations.json']
        if (html?.type !== 'asset' || operations?.type !== 'asset')
          return this.error('index.html or the operations are missing')
        const hashes = hashesByName(JSON.parse(String(operations.source)) as Record<string, string>)
        const asks = asksEarly.map((row) => {
          const hash = hashes.get(row.operationName)
          return hash === undefined ? this.error(`no page asks ${row.operationName}`) : { ...row, hash }
        })
        const code = read('early.js')
          .replace('= ASKS', () => `= ${JSON.stringify(asks)}`)
          .replace('= LANGUAGES', () => `= ${JSON.stringify(languages)}`)
          .replace('= FILES', () => `= ${JSON.stringify(filesByPerson(bundle))}`)
        const early = script(code)
        const text = String(html.source)
        if (!text.includes(place)) return this.error(`index.html has no ${place}`)
        html.source = text.replace(place, () => early)
      },
    },
  }
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8')

const script = (code: string) => `<script>${minifySync('inline.js', code).code.trim()}</script>`

function hashesByName(operations: Record<string, string>): Map<string | undefined, string> {
  return new Map(Object.entries(operations).map(([hash, text]) => [/^\w+ (\w+)/.exec(text)?.[1], hash]))
}
