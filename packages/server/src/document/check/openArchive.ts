import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { found } from './finding.ts'

/** Limits of an unpacked Office file: many times what honest files need. */
export const bounds = { entries: 10_000, bytes: 300 * 1024 * 1024, ratio: 200, ratioFrom: 10 * 1024 * 1024 }

export interface Part {
  readonly name: string
  readonly bytes: Buffer
}

/** Unpacks an archive part by part. It checks the declared sizes first, but counts the bytes that really come out. */
export async function* partsOf(bytes: Buffer, spent: { bytes: number }): AsyncGenerator<Part> {
  const archive = await open(bytes)
  if (archive.entryCount > bounds.entries) throw found('FILE_UNPACKS', `${archive.entryCount} parts`)
  const entries = await entriesOf(archive)
  const said = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const isBomb = said > bounds.ratioFrom && said > bytes.length * bounds.ratio
  if (isBomb || said + spent.bytes > bounds.bytes) throw found('FILE_UNPACKS', `${Math.round(said / 1024 / 1024)} MB`)
  const names = new Set<string>()
  for (const entry of entries) {
    const name = entry.fileName.toLowerCase()
    if (names.has(name)) throw found('FILE_BROKEN', entry.fileName)
    names.add(name)
    if (entry.isEncrypted()) throw found('FILE_ENCRYPTED', entry.fileName)
    const unpacked = await unpack(archive, entry)
    spent.bytes += unpacked.length
    yield { name: entry.fileName, bytes: unpacked }
  }
}

const open = (bytes: Buffer): Promise<ZipFile> =>
  fromBufferPromise(bytes, { lazyEntries: true, autoClose: false }).catch(() => {
    throw found('FILE_BROKEN', 'ZIP')
  })

const entriesOf = (archive: ZipFile): Promise<Entry[]> =>
  new Promise((done, fail) => {
    const entries: Entry[] = []
    archive.on('entry', (entry: Entry) => {
      entries.push(entry)
      archive.readEntry()
    })
    archive.once('end', () => done(entries))
    archive.once('error', () => fail(found('FILE_BROKEN', 'ZIP')))
    archive.readEntry()
  })

/** Unpacks an entry; throws when its size differs from the declared one. */
const unpack = async (archive: ZipFile, entry: Entry): Promise<Buffer> => {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  } catch {
    throw found('FILE_BROKEN', entry.fileName)
  }
  return Buffer.concat(chunks)
}
