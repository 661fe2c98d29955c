import fastifyCompress, { type FastifyCompressRouteOptions } from '@fastify/compress'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from './config.ts'

/** For routes whose answers are compressed when they are asked for so: those above 1 KB, most of them at once. */
export const compressed: FastifyCompressRouteOptions['compress'] = {
  threshold: 1024,
  syncThreshold: 65_536,
  encodings: ['br', 'gzip'],
}

/** Whoever asked has gone before the answer was compressed: nobody is there to be told, and nothing is broken. */
export const hasGone = ({ code }: { code?: string | undefined }): boolean => code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Compresses the answers of the routes that are marked, unless a proxy does. What callers send is never unpacked. */
export const compress = async (http: FastifyInstance, { compression }: Pick<Config, 'compression'>): Promise<void> => {
  if (compression) await http.register(fastifyCompress, { global: false })
}

/** Keeps the answer to a request as it is: where secrets stand, its length must tell nothing of them. */
export const keepUncompressed = ({ headers }: FastifyRequest): void => {
  headers['x-no-compression'] = 'on'
}
