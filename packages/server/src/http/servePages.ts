import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { answerNotFound } from './otherErrors.ts'
import { packageFolder } from '../packageFolder.ts'
import { inlineScripts } from './inlineScripts.ts'
import { readPageLinks } from './pageLinks.ts'

const web = join(packageFolder, '../web/dist')

/** Headers that browsers obey only on pages, not on the files that pages load. */
const ofPages = [
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-frame-options',
]

/**
 * Serves the pages. Browsers cache hashed files for good, but ask again for index.html, which answers the path of every page.
 * The build has compressed the files, better than there would be time for at run time.
 */
export const servePages = async (
  http: FastifyInstance,
  { compression }: Pick<Config, 'compression'>,
): Promise<void> => {
  if (!existsSync(web)) return void http.setNotFoundHandler(answerNotFound)
  const shared = { preCompressed: compression, acceptRanges: false }
  const scripts = inlineScripts(readFileSync(join(web, 'index.html'), 'utf8')).join(' ')
  await http.register(fastifyStatic, {
    ...shared,
    root: web,
    // The build's own notes.
    dotfiles: 'ignore',
    setHeaders: (reply, path) => {
      reply.header('cache-control', 'no-cache')
      if (!path.includes('index.html')) return
      const policy = String(reply.getHeader('content-security-policy'))
      reply.header('content-security-policy', policy.replace("script-src 'self'", `$& ${scripts}`))
    },
  })
  await http.register(fastifyStatic, {
    ...shared,
    root: join(web, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    // nobody asks again for what never changes
    cacheControl: false,
    etag: false,
    lastModified: false,
    setHeaders: (reply) => {
      reply.header('cache-control', 'public, max-age=31536000, immutable')
      // These headers only matter on pages, and can be larger than a small file.
      for (const name of ofPages) reply.removeHeader(name)
      // A worker obeys the policy of its own file.
      reply.header('content-security-policy', "default-src 'self'")
    },
  })
  const pageAt = readPageLinks(`${web}/.pages.json`)
  http.setNotFoundHandler((request, reply) => {
    const { method, url, headers } = request
    if (method !== 'GET' && method !== 'HEAD') return answerNotFound(request, reply)
    const page = pageAt(url.split('?')[0] ?? '')
    // Previews of links and command lines take anything; only at the address of a page are they shown one.
    const takes = page ? /text\/html|\*\/\*|^$/ : /text\/html/
    if (!takes.test(headers.accept ?? '')) return answerNotFound(request, reply)
    if (page?.link) reply.header('link', page.link)
    return reply.type('text/html; charset=utf-8').sendFile('index.html')
  })
}
