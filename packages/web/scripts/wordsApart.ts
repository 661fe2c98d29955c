import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(import.meta.dirname, '../src/language/messages')
const imported = /import \{([^}]*)\} from '[^']*\/messages\/(\w+)\.ts'/g
const lists = /^export const (\w+) = \{\n([\s\S]*?)^\} as const/gm
const rows = /^ {2}(\w+): ([\s\S]*?),\n(?= {2}[^\s}]|$)/gm

/** Texts by their file, list and name, as they are written. */
type Texts = Map<string, string>

/**
 * Imports each text on its own: out of the list that it stands in, every page would be sent the texts of the dialogs, too.
 * A list that is read by a name that is not known before stays whole.
 */
export function wordsApart(): Plugin {
  let texts: Texts = new Map()
  return {
    name: 'words-apart',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      texts = readTexts()
    },
    resolveId: (id) => (texts.has(id) ? id : null),
    load(id) {
      const text = texts.get(id)
      return text === undefined ? null : `export const text = ${text}`
    },
    transform(code, id) {
      if (!/\/packages\/web\/src\/[^?]*\.tsx?$/.test(id) || !code.includes('/messages/')) return null
      const added = new Set<string>()
      let apart = code
      for (const [, names = '', file = ''] of code.matchAll(imported))
        for (const [list, name] of namesIn(names)) {
          const uses = new RegExp(`(?<![\\w.$/]|typeof )${name}\\b(?:\\.(\\w+))?`, 'g')
          const isKnown = ([, key]: RegExpMatchArray) => key !== undefined && texts.has(idOf(file, list, key))
          const [, ...used] = code.matchAll(uses)
          if (!used.every(isKnown)) continue
          apart = apart.replaceAll(uses, (whole, key?: string) => {
            if (key === undefined) return whole
            added.add(`import { text as ${name}$${key} } from ${JSON.stringify(idOf(file, list, key))}`)
            return `${name}$${key}`
          })
        }
      return { code: [...added, apart].join('\n'), map: null }
    },
  }
}

/** What a list is called where it is, and in the importing file. */
const namesIn = (names: string): [list: string, name: string][] =>
  names
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => {
      const [list = '', name = list] = each.split(' as ')
      return [list, name]
    })

const idOf = (file: string, list: string, name: string) => join(folder, file, `${list}.${name}.js`)

function readTexts(): Texts {
  return new Map(
    globSync('*.ts', { cwd: folder }).flatMap((path) => {
      const file = path.slice(0, -'.ts'.length)
      return [...readFileSync(join(folder, path), 'utf8').matchAll(lists)].flatMap(([, list = '', body = '']) =>
        [...body.matchAll(rows)].flatMap(([, name = '', text = '']) =>
          isComplete(text) ? [[idOf(file, list, name), text] as const] : [],
        ),
      )
    }),
  )
}

/** Whether a text needs nothing else of its file. */
function isComplete(text: string): boolean {
  try {
    // oxlint-disable-next-line no-new-func -- a literal of our own source
    return typeof new Function(`return ${text}`)() === 'object'
  } catch {
    return false
  }
}
