import { expect, test } from 'vitest'
import { openOrm } from '../src/orm.ts'
import { createTestDatabase } from './harness/createTestDatabase.ts'

test('the migrations make exactly the tables that the entities describe', async () => {
  const database = await createTestDatabase()
  const orm = await openOrm(database.ownerUrl, { pool: { min: 0, max: 2 } })
  try {
    const changes = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').filter((line) => line !== '')
    // what stands beyond tables is unknown to the entities
    expect(changes.filter((line) => !/^drop (trigger|function) if exists "(ledger_|samop_)/.test(line))).toEqual([])
  } finally {
    await orm.close(true)
    await database.stop()
  }
})
