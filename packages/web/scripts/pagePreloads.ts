import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { type Path, paths } from '../src/paths.ts'

const routes = join(import.meta.dirname, '../src/routes.tsx')
const rows = /path: paths\.(\w+),[^}]*?import\('\.\/([^']+)'\)/g

/** Tells the server the addresses of the pages, and which files each needs beyond the first ones, so that the browser loads them together. */
export function pagePreloads(): Plugin {
  return {
    name: 'page-preloads',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
        const html = bundle['index.html']
        if (html?.type !== 'asset') return this.error('there is no index.html')
        const text = String(html.source)
        const first = needed(chunks, ({ fileName }) => text.includes(fileName))
        const filesOf = (module: string) => {
          const files = needed(chunks, (each) => each.moduleIds.some((id) => id.endsWith(`/src/${module}`)))
          if (files.size === 0) this.error(`no chunk holds ${module}`)
          return files
        }
        const frame = filesOf('Inside.tsx')
        const pages = readFileSync(routes, 'utf8').matchAll(rows)
        const preloads = [...pages].map(([, key = '', module = '']) => {
          const files = filesOf(module).union(frame)
          return { path: (paths as Record<string, Path>)[key], files: [...files.difference(first)] }
        })
        const others = Object.values(paths).filter((path) => !preloads.some((each) => each.path === path))
        const all = [...preloads, ...others.map((path) => ({ path, files: [] }))]
        this.emitFile({ type: 'asset', fileName: '.pages.json', source: JSON.stringify(all) })
      },
    },
  }
}

/** The files of the chunks and of everything they import. */
function needed(
  chunks: readonly Rolldown.OutputChunk[],
  wanted: (chunk: Rolldown.OutputChunk) => boolean,
): Set<string> {
  const found = new Set<string>()
  const add = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || found.has(chunk.fileName)) return
    found.add(chunk.fileName)
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css)
    for (const file of chunk.imports) add(chunks.find(({ fileName }) => fileName === file))
  }
  for (const chunk of chunks) if (wanted(chunk)) add(chunk)
  return found
}
