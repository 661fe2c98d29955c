import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const imported = /import \{([^}]*)\} from '@fluentui\/react-icons'/g
const icon = /^(\w+?)\d*(?:Regular|Filled)$/
const folder = join(dirname(fileURLToPath(import.meta.resolve('@fluentui/react-icons'))), 'atoms/headless-svg')

/**
 * Imports each icon from its own file: out of the file of all icons, every page would be sent the icons of every other.
 * These have their styles in base.css, and need no code of Fluent's that writes styles.
 */
export function iconsApart(): Plugin {
  return {
    name: 'icons-apart',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/packages\/web\/src\/[^?]*\.tsx?$/.test(id) || !code.includes('@fluentui/react-icons')) return null
      return code.replaceAll(imported, (_, names: string) =>
        namesIn(names)
          .map((name) => `import { ${name} } from '@fluentui/react-icons/headless/svg/${fileOf(name, id)}'`)
          .join('\n'),
      )
    },
  }
}

/** What an import names besides types. */
export const namesIn = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))

/** `DocumentPdf24Regular` is in `document-pdf`. */
function fileOf(name: string, id: string): string {
  const [, words = ''] = icon.exec(name) ?? []
  const file = words.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  if (!existsSync(join(folder, `${file}.js`))) throw new Error(`${id}: the icons have no file ${file} for ${name}`)
  return file
}
