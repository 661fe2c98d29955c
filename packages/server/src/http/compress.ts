import fastifyCompress, { type FastifyCompressRouteOptions } from '@fastify/compress'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'

/** For routes with compressed answers, if the client accepts them: compresses those above 1 KB, and those up to 64 KB synchronously. */
export const compressed: FastifyCompressRouteOptions['compress'] = {
  threshold: 1024,
  syncThreshold: 65_536,
  encodings: ['br', 'gzip'],
}

/** Whether an error only means that the client left before the answer was compressed. */
export const hasGone = ({ code }: { code?: string | undefined }): boolean => code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Compresses the answers of marked routes, unless a proxy does. It never unpacks requests. */
export const compress = async (http: FastifyInstance, { compression }: Pick<Config, 'compression'>): Promise<void> => {
  if (compression) await http.register(fastifyCompress, { global: false })
}

/** Leaves an answer with secrets uncompressed, because its compressed length would tell something about them. */
export const keepUncompressed = ({ headers }: FastifyRequest): void => {
  headers['x-no-compression'] = 'on'
}
