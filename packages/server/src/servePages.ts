import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { answerNotFound } from './otherErrors.ts'
import { packageFolder } from './packageFolder.ts'
import { readPageLinks } from './pageLinks.ts'

const web = join(packageFolder, '../web/dist')

/** What browsers go by on pages alone, not on what pages load. */
const ofPages = [
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

/**
 * The pages: hashed files for good, index.html fresh, and for every address that is a page's. The build has compressed
 * them, better than there would be time for while somebody waits.
 */
export const servePages = async (
  http: FastifyInstance,
  { compression }: Pick<Config, 'compression'>,
): Promise<void> => {
  if (!existsSync(web)) return void http.setNotFoundHandler(answerNotFound)
  await http.register(fastifyStatic, {
    root: web,
    preCompressed: compression,
    // what the build notes for itself
    dotfiles: 'ignore',
    setHeaders: (reply, path) => {
      const isAsset = path.includes('/assets/')
      reply.header('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (!isAsset) return
      // they say what a page may do: on each of many small files they weigh more than the file
      for (const name of ofPages) reply.removeHeader(name)
      // a worker would go by its own
      reply.header('content-security-policy', "default-src 'self'")
    },
  })
  const linkOf = readPageLinks(`${web}/.pages.json`)
  http.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && request.headers.accept?.includes('text/html')
    if (!page) return answerNotFound(request, reply)
    const link = linkOf(request.url.split('?')[0] ?? '')
    if (link) reply.header('link', link)
    return reply.type('text/html; charset=utf-8').sendFile('index.html')
  })
}
