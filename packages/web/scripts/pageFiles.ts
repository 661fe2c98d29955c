import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { type EarlyFiles, filesEarly } from '../src/asksEarly.ts'
import { type Path, paths } from '../src/paths.ts'

const routes = join(import.meta.dirname, '../src/routes.tsx')
const rows = /path: paths\.(\w+),[^}]*?import\('\.\/([^']+)'\)/g

/** Who opens these is not signed in, and sees no frame around them. */
const outside = new Map<Path, string>([
  [paths.signIn, 'session/SignInPage.tsx'],
  [paths.forgottenPassword, 'session/ForgottenPasswordPage.tsx'],
  [paths.setPassword, 'session/SetPasswordPage.tsx'],
])
const frame = 'Inside.tsx'

type Bundle = Rolldown.OutputBundle

export interface PageFiles {
  readonly path: Path
  readonly files: readonly string[]
}

/** What each address needs beyond the first files, whoever opens it. */
export function filesByPage(bundle: Bundle): PageFiles[] {
  const pages = readFileSync(routes, 'utf8').matchAll(rows)
  const modules = new Map([...pages].map(([, key = '', module = '']) => [pathOf(key), [module]]))
  for (const path of new Set(filesEarly.flatMap(({ at }) => at ?? [])))
    modules.set(
      path,
      filesEarly.filter(({ at }) => at?.includes(path)).map(({ module }) => module),
    )
  const inside = Object.values(paths).filter((path) => !outside.has(path))
  return [
    ...inside.map((path) => ({ path, files: [...needed(bundle, modules.get(path) ?? [])] })),
    ...[...outside].map(([path, module]) => ({ path, files: [...needed(bundle, [module], null)] })),
  ]
}

/** What only some people need there. */
export function filesByPerson(bundle: Bundle): (Omit<EarlyFiles, 'module'> & { files: readonly string[] })[] {
  const pages = new Map(filesByPage(bundle).map(({ path, files }) => [path, new Set(files)]))
  return filesEarly.map(({ module, ...when }) => {
    const shared = pages.get(when.at?.[0] ?? paths.start) ?? new Set()
    return { ...when, files: [...needed(bundle, [module]).difference(shared)] }
  })
}

const pathOf = (key: string) => (paths as Record<string, Path>)[key] ?? paths.start

/** The files that all of the modules need, with what stands around every page, without what comes anyway. */
function needed(bundle: Bundle, modules: readonly string[], around: string | null = frame): Set<string> {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const html = bundle['index.html']
  if (html?.type !== 'asset') throw new Error('there is no index.html')
  const text = String(html.source)
  const first = closure(chunks, ({ fileName }) => text.includes(fileName))
  const filesOf = (module: string) => {
    const isIt = (id: string | null) => id?.endsWith(`/src/${module}`) ?? false
    // a module that shares its file has another by which it is fetched
    const files = closure(chunks, (each) => isIt(each.facadeModuleId) || each.moduleIds.some(isIt))
    if (files.size === 0) throw new Error(`no chunk holds ${module}`)
    return files
  }
  const [one, ...more] = modules.map(filesOf)
  if (!one) return new Set()
  const ofAll = more.reduce((shared, each) => shared.intersection(each), one)
  return (around === null ? ofAll : filesOf(around).union(ofAll)).difference(first)
}

/** The files of the chunks and of everything they import. */
function closure(
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
