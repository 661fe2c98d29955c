import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { compressed } from '../http/compress.ts'
import { packageFolder } from '../packageFolder.ts'
import { docsPage } from './docsPage.ts'
import { docsStyle } from './docsStyle.ts'
import { docsWays } from './docsWays.ts'

const folder = join(packageFolder, '../../docs')

/** The guide for integrations and the pages it refers to; public, like the schema. */
export const docsRoutes = (http: FastifyInstance): void => {
  for (const { path, file } of docsWays) {
    const source = file && join(folder, file)
    if (!source || !existsSync(source)) continue
    let html: string | undefined
    http.get(path, { compress: compressed }, (_, reply) => {
      html ??= docsPage(readFileSync(source, 'utf8'), path)
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html)
    })
  }
  http.get('/docs/style.css', { compress: compressed }, (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(docsStyle),
  )
}
