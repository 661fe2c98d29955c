import type { IncomingHttpHeaders } from 'node:http'
import type { Config } from '../../config.ts'

type Asking = { readonly headers: IncomingHttpHeaders }

/** Whether the request comes from a page of this server, by its `Origin`. */
export const isSameOrigin = ({ headers }: Asking, { publicUrl }: Pick<Config, 'publicUrl'>): boolean => {
  const { origin } = headers
  if (origin === undefined || !URL.canParse(origin)) return false
  const { protocol, host } = new URL(origin)
  // A proxy may name the port that the protocol implies.
  const asked = `${protocol}//${headers.host}`
  return (
    (URL.canParse(asked) && new URL(asked).host === host) ||
    (publicUrl !== undefined && new URL(publicUrl).origin === origin)
  )
}

/** Whether only our own page or a program can have sent a change: another site's page cannot send JSON without permission. */
export const isUnforged = (request: Asking, config: Pick<Config, 'publicUrl'>): boolean =>
  request.headers.origin === undefined ? isJson(request) : isSameOrigin(request, config)

const isJson = ({ headers }: Asking) => /^application\/(?:[\w.+-]+\+)?json\b/i.test(headers['content-type'] ?? '')
