import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

// Fails when the JavaScript that the signed-in shell needs before it shows anything grows past the budget.
const budget = 230_000
const dist = new URL('../dist/', import.meta.url)

interface Chunk {
  file: string
  src?: string
  isEntry?: boolean
  imports?: string[]
}

const manifest: Record<string, Chunk> = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
// The socket's code is fetched by the shell itself as soon as it stands.
const fetchedAtOnce = Object.keys(manifest).filter((key) => key.includes('/graphql-ws/'))
const shell = filesOf([...entries, ...fetchedAtOnce])
const total = sizeOf(shell)

for (const file of [...shell].sort((a, b) => sizeOf([b]) - sizeOf([a]))) console.log(kilobytes(sizeOf([file])), file)
console.log(`${kilobytes(total)} gzip for the signed-in shell, in ${shell.size} files; at most ${kilobytes(budget)}`)
for (const page of Object.keys(manifest).filter((key) => key.endsWith('Page.tsx')))
  console.log(`${kilobytes(sizeOf(filesOf([page]).difference(shell)))} more for ${page}`)
if (total > budget) process.exitCode = 1

function filesOf(keys: readonly string[], found = new Set<string>()): Set<string> {
  for (const key of keys) {
    const chunk = manifest[key]
    if (!chunk || found.has(chunk.file)) continue
    found.add(chunk.file)
    filesOf(chunk.imports ?? [], found)
  }
  return found
}

function sizeOf(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} KB`
}
