import type { IncomingHttpHeaders } from 'node:http'
import type { Config } from '../../config.ts'

type Asking = { readonly headers: IncomingHttpHeaders }

/** Whether a page of this very server asks, by its `Origin`. */
export const isSameOrigin = ({ headers }: Asking, { publicUrl }: Pick<Config, 'publicUrl'>): boolean => {
  const { origin } = headers
  if (origin === undefined || !URL.canParse(origin)) return false
  return new URL(origin).host === headers.host || (publicUrl !== undefined && new URL(publicUrl).origin === origin)
}

/** Whether a change can only have been asked for by our own page or a program: a foreign page cannot send JSON unasked. */
export const isUnforged = (request: Asking, config: Pick<Config, 'publicUrl'>): boolean =>
  /^application\/(?:[\w.+-]+\+)?json\b/i.test(request.headers['content-type'] ?? '') || isSameOrigin(request, config)
