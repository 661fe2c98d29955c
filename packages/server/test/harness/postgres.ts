import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../../src/database/cluster.ts'
import { prepare } from '../../src/database.ts'
import { createLog } from '../../src/log.ts'
import { migrate } from '../../src/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the cluster's own database, in which test databases are created. */
    postgresUrl: string
  }
}

/** The migrated database from which every test database is copied. */
export const template = 'samop_template'

/** Starts one PostgreSQL for the whole run, without safety against power cuts. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'samop-postgres-'))
  const cluster = await startCluster(folder, true)
  const teardown = async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const postgresUrl = cluster.urlOf('postgres')
    const client = new Client({ connectionString: postgresUrl })
    await client.connect()
    await client.query(`create database ${template}`)
    await client.end()
    const { ownerUrl } = await prepare(cluster.urlOf(template))
    await migrate(ownerUrl, createLog('silent'))
    project.provide('postgresUrl', postgresUrl)
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}
