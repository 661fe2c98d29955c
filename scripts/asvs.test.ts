import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/security.md'), 'utf8')

const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/gm)].map(
  ([, id, , status, where]) => ({ id: id!, status: status!.trim(), where: where!.trim() }),
)
const count = (status: string) => rows.filter((row) => row.status === status).length

test('the table of ASVS has every requirement of levels 1 and 2 once', () => {
  expect(rows).toHaveLength(253)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(253)
})

test('its totals match its rows', () => {
  const sums = Object.fromEntries(
    [...page.matchAll(/^\| (apply|met|operator|not met|does not apply) \| (\d+) \|/gm)].map(([, name, sum]) => [
      name!,
      Number(sum),
    ]),
  )
  const notApplying = count('does not apply')
  expect(sums).toEqual({
    apply: rows.length - notApplying,
    met: count('met'),
    operator: count('operator'),
    'not met': count('not met'),
    'does not apply': notApplying,
  })
  expect(sums.met! + sums.operator! + sums['not met']! + notApplying).toBe(rows.length)
})

test('every row says where, or why not', () => {
  expect(rows.filter(({ where }) => where === '').map(({ id }) => id)).toEqual([])
})

test('the tests and documents that it names exist', () => {
  const names = [...page.matchAll(/`((?:test|docs|scripts)\/[\w./-]+)`/g)].map(([, name]) => name!)
  const missing = new Set(
    names.filter((name) => !existsSync(join(root, name)) && !existsSync(join(root, 'packages/server', name))),
  )
  expect([...missing]).toEqual([])
})
