import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'

/** Options of helmet. Inline scripts are forbidden; inline styles are allowed, because the component library sets them at run time. */
export const helmetOptions = ({ publicUrl }: Pick<Config, 'publicUrl'>): FastifyHelmetOptions => ({
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
})

/** Browser features that our pages never use. */
const unused = [
  'accelerometer',
  'autoplay',
  'bluetooth',
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

/** Headers beyond helmet's: browser features for pages, and no caching unless the route allows it. */
export const addHeaders = (http: FastifyInstance): void => {
  http.addHook('onRequest', async (_, reply) => void reply.header('permissions-policy', permissionsPolicy))
  http.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
  })
}
