import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const generated = new URL('../src/graphql/', import.meta.url)
const calls = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g

/** Puts each document into the file that uses it: otherwise the first load would carry the documents of every page. */
export function inlineDocuments(): Plugin {
  let documents = new Map<string, string>()
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents = documentsBySource()
    },
    transform(code, id) {
      if (!/\/web\/src\/(?!graphql\/)[^?]*\.tsx?$/.test(id) || !code.includes('graphql(`')) return null
      return code.replaceAll(calls, (_, source: string) => {
        const document = documents.get(source)
        if (!document) this.error(`${id} has a document that is not generated yet: run codegen`)
        return `(${document})`
      })
    },
  }
}

function documentsBySource(): Map<string, string> {
  const named = new Map(
    readFileSync(new URL('graphql.ts', generated), 'utf8')
      .matchAll(/^export const (\w+) = (\{.*\}) as unknown as/gm)
      .map(([, name, document]) => [name, document] as const),
  )
  const sources = readFileSync(new URL('gql.ts', generated), 'utf8').matchAll(
    /^ {4}("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm,
  )
  return new Map(sources.map(([, source, name]) => [JSON.parse(source ?? '') as string, named.get(name) ?? '']))
}
