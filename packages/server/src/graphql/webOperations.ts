import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../packageFolder.ts'

/** The build of the pages writes this file. */
const file = join(packageFolder, '../web/dist/.operations.json')

/** The operations of our own pages: text by SHA-256. Nobody can add one while the server runs. */
export const readWebOperations = (): ReadonlyMap<string, string> =>
  new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : [])

/** The hash in a request's extensions that names an operation; undefined = none. */
export const hashAskedFor = (extensions: unknown): string | undefined => {
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : undefined
}

/** How our own pages name themselves: by the usual header over HTTP, as `clientName` over the socket. */
export const webClient = 'samop-web'

/** Whether a caller that names itself our pages sends a text that our pages never ask. */
export const isForeign = (text: string, operations: ReadonlyMap<string, string>): boolean =>
  !operations.has(createHash('sha256').update(text).digest('hex'))
