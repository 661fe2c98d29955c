import { buildSchema, Kind, print, validate } from 'graphql'
import { expect, test } from 'vitest'
import sdl from '../../../server/schema.graphql?raw'
import { compact, compactFragment } from '../../scripts/documents/compact.ts'
import { flatten, flattenFragment } from '../../scripts/documents/flatten.ts'
import { documentsBySource } from '../../scripts/documents/persistDocuments.ts'
import { documentOf, fragmentOf, hashOf } from './compactDocument.ts'

const schema = buildSchema(sdl)
const documents = [...documentsBySource().values()]
const operations = documents.filter(({ definitions }) =>
  definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
)
const fragments = documents.filter((document) => !operations.includes(document))

test('the bundle holds every operation without its text, and sends exactly the same text', () => {
  expect(operations.length).toBeGreaterThan(50)
  for (const document of operations) {
    const flattened = flatten(document, schema)
    const carried = documentOf('a hash', compact(flattened))
    expect(hashOf(carried)).toBe('a hash')
    expect(print(carried)).toBe(print(flattened))
    expect(validate(schema, { kind: Kind.DOCUMENT, definitions: [flattened] })).toEqual([])
  }
})

test('a fragment read from the cache includes its own fragments', () => {
  expect(fragments.length).toBeGreaterThan(20)
  for (const document of fragments) {
    const flattened = flattenFragment(document, schema)
    expect(print(fragmentOf(compactFragment(flattened)))).toBe(print(flattened))
  }
})
