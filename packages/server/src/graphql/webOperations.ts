import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../packageFolder.ts'

/** Written by the build of the pages. */
const file = join(packageFolder, '../web/dist/.operations.json')

/** What our own pages ask: the text of each operation by its SHA-256. Nobody adds to it while the server runs. */
export const readWebOperations = (): ReadonlyMap<string, string> =>
  new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : [])

/** The hash that an operation is asked for by, of the extensions of a request. */
export const hashAskedFor = (extensions: unknown): string | undefined => {
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : undefined
}
