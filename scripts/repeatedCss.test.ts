import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../packages/web/src')

/** The rules of a style sheet that have more than one declaration, each with its declarations in one order. */
function rulesOf(css: string): string[] {
  return [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) => {
    const declarations = body.split(';').flatMap((each) => each.trim() || [])
    return declarations.length > 1 ? [declarations.toSorted().join('; ')] : []
  })
}

test('no CSS rule stands in a sixth module: Text, Row, Stack or another component of ui/ has it', () => {
  const places = new Map<string, string[]>()
  for (const file of globSync('**/*.module.css', { cwd: source }))
    for (const rule of new Set(rulesOf(readFileSync(join(source, file), 'utf8'))))
      places.set(rule, [...(places.get(rule) ?? []), file])
  expect(places.size).toBeGreaterThan(100)
  expect([...places].filter(([, files]) => files.length > 5)).toEqual([])
})
