import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exceptions, notAgreed, productionLicences } from './licences.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/licences.md'), 'utf8')

test('every package that is served or runs has a permissive or accepted licence', () => {
  const packages = productionLicences()
  expect(packages.length).toBeGreaterThan(100)
  expect(notAgreed(packages), 'see scripts/licences.ts').toEqual([])
}, 60_000)

test('a licence that requires more, or is unknown, is found', () => {
  const licences = ['GPL-3.0', 'AGPL-3.0-only', 'UNLICENSED', 'Unknown', '(MIT AND GPL-2.0)', 'SEE LICENSE IN x']
  const packages = licences.map((licence) => ({ name: 'x', licence }))
  expect(notAgreed(packages)).toEqual(licences.map((licence) => `x: ${licence}`))
  expect(notAgreed([{ name: 'x', licence: '(GPL-3.0 OR MIT)' }])).toEqual([])
  expect(notAgreed([{ name: 'date-holidays', licence: 'GPL-3.0' }])).toEqual(['date-holidays: GPL-3.0'])
})

test('packages under other licences are named, with their source', () => {
  for (const [name, { licence }] of Object.entries(exceptions)) {
    expect(page).toContain(name)
    expect(page).toContain(licence)
  }
})
