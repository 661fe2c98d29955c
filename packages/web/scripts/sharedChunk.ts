import type { Rolldown } from 'vite'

/** The pages that people open first; what they share is cut by which of them need it. */
const first = [/\/SignInPage\.tsx$/, /\/CoopManagementPage\.tsx$/, /\/ClaimPage\.tsx$/, /\/ReviewQueuePage\.tsx$/]
const names = ['sign-in', 'co-op', 'claim', 'queue']
/** Stands around all of them but the first. */
const frame = /\/Inside\.tsx$/

type Context = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

const known = new Map<string, ReadonlySet<string>>()

const own = /\/packages\/(web|shared)\/src\/|\/react-icons\/lib\/atoms\//

/** Only who is signed in asks by hooks; the rest of the library is needed before. */
const asking = /@apollo[\\/]client[\\/]react[\\/]hooks[\\/]/

/**
 * The file that a module goes into with others of the same pages: a page is a few files then, and none holds what it
 * does not need. What one page has alone, and what none of them shows at first, the bundler cuts.
 */
export function sharedChunk(id: string, context: Context): string | null {
  if (asking.test(id)) return 'pages-inside'
  // libraries are imported by files that name everything they have: who imports what cannot be seen there
  if (!own.test(id)) return null
  const entries = entriesOf(id, context)
  const pages = names.filter((_, index) => [...entries].some((entry) => first[index]?.test(entry)))
  if ([...entries].some((entry) => frame.test(entry))) return pages.includes('sign-in') ? 'every-page' : 'pages-inside'
  if (pages.length === 0 || entries.size === 1) return null
  // A file costs half a kilobyte of headers, and begins its compression anew: what most pages need is one.
  if (pages.length === 1) return pages[0] ?? null
  return pages.includes('sign-in') ? 'every-page' : 'pages-inside'
}

/** What is fetched on its own and imports the module, itself or by others. */
function entriesOf(id: string, context: Context): ReadonlySet<string> {
  const before = known.get(id)
  if (before) return before
  const found = new Set<string>()
  known.set(id, found)
  const info = context.getModuleInfo(id)
  if (info && (info.isEntry || info.dynamicImporters.length > 0)) found.add(id)
  const seen = new Set([id])
  const queue = [...(info?.importers ?? [])]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const importer = context.getModuleInfo(next)
    if (importer && (importer.isEntry || importer.dynamicImporters.length > 0)) found.add(next)
    queue.push(...(importer?.importers ?? []))
  }
  return found
}
