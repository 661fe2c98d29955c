import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { namesIn } from './iconsApart.ts'

const source = join(import.meta.dirname, '../../shared/src')
const imported = /import \{([^}]*)\} from '@samop\/shared'/g

/**
 * Imports each name of `shared` from its own file: through the file that names them all, it cannot be seen which page
 * needs which, and whoever signs in would be sent what any page needs.
 */
export function sharedApart(): Plugin {
  let files = new Map<string, string>()
  return {
    name: 'shared-apart',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      files = filesByName()
    },
    transform(code, id) {
      if (!/\/packages\/web\/src\/[^?]*\.tsx?$/.test(id) || !code.includes('@samop/shared')) return null
      return code.replaceAll(imported, (_, names: string) =>
        namesIn(names)
          .map((name) => {
            const file = files.get(name.split(' as ')[0] ?? '')
            if (!file) return this.error(`${id}: no file of shared exports ${name}`)
            return `import { ${name} } from ${JSON.stringify(file)}`
          })
          .join('\n'),
      )
    },
  }
}

/** Which file holds each name that `index.ts` passes on. */
function filesByName(): Map<string, string> {
  const index = readFileSync(join(source, 'index.ts'), 'utf8')
  return new Map(
    [...index.matchAll(/^export (\*|\{[^}]*\}) from '\.\/([^']+)'/gm)].flatMap(([, which = '', path = '']) => {
      const file = join(source, path)
      const names = which === '*' ? exportsOf(readFileSync(file, 'utf8')) : namesIn(which.slice(1, -1))
      return names.map((name) => [name, file] as const)
    }),
  )
}

const exportsOf = (code: string) =>
  [...code.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(([, name = '']) => name)
