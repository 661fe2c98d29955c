import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'

/** What helmet sets. No inline script; styles may be set by the components' library at run time. */
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

/** What a browser can do for a page and ours never asks of it. */
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

/** Copying a key or a list, and passkeys. */
const ours = ['clipboard-write', 'publickey-credentials-create', 'publickey-credentials-get']

const permissionsPolicy = [...unused.map((name) => `${name}=()`), ...ours.map((name) => `${name}=(self)`)].join(', ')

/** For what is refused before any hook has seen it: nothing in it runs, is kept or is framed. */
export const bareHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissionsPolicy,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** Beyond helmet: what pages may ask of the browser, and that no answer is kept unless its route says so. */
export const addHeaders = (http: FastifyInstance): void => {
  http.addHook('onRequest', async (_, reply) => void reply.header('permissions-policy', permissionsPolicy))
  http.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
  })
}
