import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { createLog, migrate, openDatabase, prepare } from './product.ts'

export interface BenchDatabase {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly version: string
  stop(): Promise<void>
}

const once = async (url: string, statement: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, string>>(statement)).rows
  } finally {
    await client.end()
  }
}

/**
 * Makes a migrated database: on the server of DATABASE_URL, else an embedded one in its own folder. It is deleted afterwards,
 * unless it is in a given folder.
 */
export const openBenchDatabase = async (kept?: string): Promise<BenchDatabase> => {
  const outside = kept === undefined && process.env['DATABASE_URL']
  const opened = await (outside ? openBeside(outside) : openEmbedded(kept))
  try {
    await migrate(opened.ownerUrl, createLog('silent'))
    const [row] = await once(opened.ownerUrl, 'show server_version')
    return { ...opened, version: row?.['server_version'] ?? '' }
  } catch (error) {
    await opened.stop()
    throw error
  }
}

const openBeside = async (databaseUrl: string) => {
  const name = `samop_bench_${randomBytes(6).toString('hex')}`
  const url = new URL(databaseUrl)
  url.pathname = name
  await once(databaseUrl, `create database ${name}`)
  const stop = async () => void (await once(databaseUrl, `drop database if exists ${name} with (force)`))
  try {
    return { ...(await prepare(url.href)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const openEmbedded = async (kept?: string) => {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'samop-bench-'))
  const remove = () => kept ?? rmSync(folder, { recursive: true, force: true })
  try {
    const database = await openDatabase({
      databaseUrl: undefined,
      servingUrl: undefined,
      databaseTls: true,
      dataFolder: folder,
    })
    const stop = async () => {
      await database.stop()
      remove()
    }
    return { ...database, stop }
  } catch (error) {
    remove()
    throw error
  }
}
