import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type DocumentNode, Kind, print } from 'graphql'
import type { Plugin } from 'vite'
import { compact, compactFragment } from './compact.ts'
import { flatten, flattenFragment } from './flatten.ts'

const generated = join(import.meta.dirname, '../../src/graphql')
const schemaFile = join(import.meta.dirname, '../../../server/schema.graphql')
const decoder = join(import.meta.dirname, '../../src/apollo/compactDocument.ts')
/** `readFragment` names the fragment for the compiler alone. */
const masks = /\breadFragment\(\s*\w+,\s*/g
/** Nobody writes a document out in the browser; Apollo asks for its text to tell whether the same is asked already. */
const printer = /\/graphql\/language\/printer\.m?js$/
const namer = `
const names = new WeakMap()
export const print = (document) => {
  const name = names.get(document) ?? 'document ' + Math.random()
  names.set(document, name)
  return name
}
export const printForError = print
`
const calls = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g

/**
 * Replaces each operation in the code with its hash and what the cache needs to know. The texts go into
 * `.operations.json`, which the server reads. Fragments serve the compiler alone and leave nothing behind, except those
 * that are read from the cache.
 */
export function persistDocuments(): Plugin {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'))
  let documents = new Map<string, DocumentNode>()
  const operations: Record<string, string> = {}
  return {
    name: 'persist-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents = documentsBySource()
    },
    transform(code, id) {
      if (printer.test(id)) return namer
      if (!/\/web\/src\/(?!graphql\/)[^?]*\.tsx?$/.test(id) || !/graphql\(`|readFragment\(/.test(code)) return null
      const persisted = code.replaceAll(masks, 'readFragment(undefined, ').replaceAll(calls, (_, source: string) => {
        const document = documents.get(source)
        if (!document) this.error(`${id} has a document that is not generated yet: run codegen`)
        if (!document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION))
          return `/* @__PURE__ */ fragmentOf(${JSON.stringify(compactFragment(flattenFragment(document, schema)))})`
        const operation = flatten(document, schema)
        const text = print(operation)
        const hash = createHash('sha256').update(text).digest('hex')
        operations[hash] = text
        return `documentOf(${JSON.stringify(hash)}, ${JSON.stringify(compact(operation))})`
      })
      return `import { documentOf, fragmentOf } from ${JSON.stringify(decoder)}\n${persisted}`
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '.operations.json', source: JSON.stringify(operations) })
    },
  }
}

/** The documents that codegen made, by their source text. */
export function documentsBySource(): Map<string, DocumentNode> {
  const named = new Map(
    readFileSync(join(generated, 'graphql.ts'), 'utf8')
      .matchAll(/^export const (\w+) = (\{.*\}) as unknown as/gm)
      .map(([, name, document]) => [name, JSON.parse(document ?? '') as DocumentNode] as const),
  )
  const sources = readFileSync(join(generated, 'gql.ts'), 'utf8').matchAll(/^ {4}("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm)
  return new Map(
    sources.flatMap(([, source, name]) => {
      const document = named.get(name)
      return document ? [[JSON.parse(source ?? '') as string, document] as const] : []
    }),
  )
}
