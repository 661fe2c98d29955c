import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet, { type HelmetOptions } from 'helmet'
import type { Config } from '../config.ts'

/** Inline scripts are forbidden; inline styles are allowed, because the component library sets them at run time. */
const helmetOptions = ({ publicUrl }: Pick<Config, 'publicUrl'>): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      fontSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: publicUrl?.startsWith('https:') ?? false,
  referrerPolicy: { policy: 'same-origin' },
  // for browsers and plugins that are gone
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
})

/** The headers that helmet sets. They are the same for every request, so they are made once. */
const helmetHeaders = (config: Pick<Config, 'publicUrl'>): Record<string, string> => {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  }
  helmet(helmetOptions(config))({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error as Error
  })
  return headers
}

/** Browser features that our pages never use. */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Browser features that our pages use: copying to the clipboard, and passkeys. */
const ours = ['clipboard-write', 'publickey-credentials-create', 'publickey-credentials-get']

const permissionsPolicy = [...unused.map((name) => `${name}=()`), ...ours.map((name) => `${name}=(self)`)].join(', ')

/** Headers of refusals that no hook has seen: nothing in them runs, is cached or is framed. */
export const bareHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissionsPolicy,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** Nothing in an answer that is no page runs or loads anything. */
const policyOfAnswers = "default-src 'none'; frame-ancestors 'none'"

/**
 * Headers beyond helmet's: browser features for pages, and no caching unless the route allows it. What only a page obeys is
 * not sent with data: it would be longer than most answers.
 */
export const addHeaders = (http: FastifyInstance, config: Pick<Config, 'publicUrl'>): void => {
  const headers = helmetHeaders(config)
  http.addHook('onRequest', async (_, reply) => void reply.headers(headers))
  http.addHook('onSend', async (_, reply) => {
    if (isPage(reply)) void reply.header('permissions-policy', permissionsPolicy)
    else if (String(reply.getHeader('content-security-policy')).includes('script-src'))
      void reply.header('content-security-policy', policyOfAnswers)
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
  })
}

const isPage = (reply: FastifyReply): boolean => String(reply.getHeader('content-type')).startsWith('text/html')
