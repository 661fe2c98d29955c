import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'
import type { Config } from '../config.ts'

/** The caller's address: the last one before the trusted proxies. */
export const addressOf = (request: IncomingMessage, { trustedProxies }: Pick<Config, 'trustedProxies'>): string =>
  proxyAddr(request, proxyAddr.compile([...trustedProxies]))
