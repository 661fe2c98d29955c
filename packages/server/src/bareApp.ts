import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import type { Log } from './log.ts'

export const createApp = async ({
  log,
}: {
  config: Config
  database: Database
  log: Log
}): Promise<FastifyInstance> => {
  const app: FastifyInstance = fastify({ loggerInstance: log as FastifyBaseLogger })
  app.get('/healthz', async () => ({ status: 'ok' }))
  return app
}
