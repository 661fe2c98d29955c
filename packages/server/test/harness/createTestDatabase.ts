import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { type Database, prepare } from '../../src/database.ts'

const onCluster = async (statement: string) => {
  const client = new Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes a database with all tables, or none if `empty`, and no rows; `stop()` deletes it. */
export const createTestDatabase = async ({ empty = false } = {}): Promise<Database> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onCluster(`create database ${name} template ${empty ? 'template1' : 'samop_template'}`)
  const url = new URL(inject('postgresUrl'))
  url.pathname = name
  return {
    ...(await prepare(url.href)),
    lost: new Promise(() => undefined),
    stop: () => onCluster(`drop database if exists ${name} with (force)`),
  }
}
