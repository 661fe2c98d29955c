import type { Rolldown } from 'vite'

/** The pages that people open first; what they share is cut by which of them need it. */
const first = [/\/SignInPage\.tsx$/, /\/CoopManagementPage\.tsx$/, /\/ClaimPage\.tsx$/, /\/ReviewQueuePage\.tsx$/]
const names = ['sign-in', 'co-op', 'claim', 'queue']
/** Pages that have most of a first page's parts; any other that needs one of them is not sent the rest. */
const akin = [
  /\/(SignIn|ForgottenPassword|SetPassword)Page\.tsx$/,
  /\/(CoopManagement|Plans|Incentives|Members|Administration)Page\.tsx$/,
  /\/(Claim|EditClaim|NewClaim|ReviewClaim)Page\.tsx$/,
  /\/(ReviewQueue|ReviewClaim)Page\.tsx$/,
]
const anyPage = /\/(\w+)Page\.tsx$/
/** Stands around all of them but the first. */
const frame = /\/Inside\.tsx$/

type Context = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

const known = new Map<string, ReadonlySet<string>>()

const own = /\/packages\/(web|shared)\/src\/|\/react-icons\/lib\/atoms\//

/** Only who is signed in asks by hooks; the rest of the libraries is needed before. */
const asking = /@apollo\/client\/|rxjs\/.*\/(asap|Asap\w+|Immediate|immediateProvider)\.js$/
/** A text of its own, see wordsApart.ts: it would be nothing, were there not hundreds of them. */
const word = /\/messages\/\w+\/\w+\.\w+\.js$/
const icon = /\/react-icons\/lib\/atoms\//

/**
 * The file that a module goes into with others of the same pages: a page is a few files then, and none holds what it
 * does not need. What one page has alone, and what none of them shows at first, the bundler cuts.
 */
export function sharedChunk(id: string, context: Context): string | null {
  if (startsWith(id, context)) return 'shell'
  if (asking.test(id)) return 'pages-inside'
  // libraries are imported by files that name everything they have: who imports what cannot be seen there
  if (!own.test(id)) return null
  const entries = entriesOf(id, context)
  const pages = names.filter((_, index) => [...entries].some((entry) => first[index]?.test(entry)))
  if ([...entries].some((entry) => frame.test(entry))) return pages.includes('sign-in') ? 'shell' : 'pages-inside'
  const opened = [...entries].flatMap((entry) => anyPage.exec(entry)?.[1] ?? [])
  if (entries.size === 1) return null
  if (pages.length === 0) return nameOfOthers(opened, id, context)
  // A file costs half a kilobyte of headers, and begins its compression anew: what most pages need is one.
  if (pages.length > 1) return pages.includes('sign-in') ? 'shell' : 'pages-inside'
  const relatives = akin[names.indexOf(pages[0] ?? '')]
  return opened.every((page) => relatives?.test(`/${page}Page.tsx`)) ? (pages[0] ?? null) : 'pages-inside'
}

/** What is larger is worth a file of its own, which only the pages that need it fetch; what is tiny is not worth any. */
const small = 4_000
const tiny = 700

/** A page and its dialogs share one file; what several pages share is one for all of them; what none needs at first the bundler cuts. */
function nameOfOthers(opened: readonly string[], id: string, context: Context): string | null {
  if (opened.length === 0) return null
  if (opened.length === 1) return `${opened[0]}-parts`
  const relatives = akin.findIndex((pages) => opened.every((page) => pages.test(`/${page}Page.tsx`)))
  if (relatives >= 0) return `more-${names[relatives]}`
  // of an icon's file, one size or two are kept
  const length = icon.test(id) ? tiny : (context.getModuleInfo(id)?.code?.length ?? 0)
  if (length < tiny && !id.endsWith('.css') && !word.test(id)) return 'pages-inside'
  return length < small ? 'some-pages' : null
}

let start: ReadonlySet<string> | undefined

/** Whether the app starts with the module: the file that the document names imports it, itself or by others. */
function startsWith(id: string, context: Context): boolean {
  start ??= importedBy(entryAbove(id, context), context)
  return start.has(id)
}

function entryAbove(id: string, context: Context): string[] {
  const seen = new Set([id])
  for (const each of seen) {
    const info = context.getModuleInfo(each)
    if (info?.isEntry) return [each]
    for (const importer of [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])]) seen.add(importer)
  }
  return []
}

function importedBy(entries: readonly string[], context: Context): ReadonlySet<string> {
  const found = new Set(entries)
  for (const each of found) for (const next of context.getModuleInfo(each)?.importedIds ?? []) found.add(next)
  return found
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
