import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'
import type { Config } from '../config.ts'

/** From where somebody calls: the last address before the proxies that are trusted. */
export const addressOf = (request: IncomingMessage, { trustedProxies }: Pick<Config, 'trustedProxies'>): string =>
  proxyAddr(request, proxyAddr.compile([...trustedProxies]))
