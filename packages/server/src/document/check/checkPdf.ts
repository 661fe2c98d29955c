import { constants, inflateSync } from 'node:zlib'
import { found, type Finding } from './finding.ts'

/*
 * Patterns of PDF names that make something run. The check searches the whole file for them: plain, with escapes (#4a for J),
 * and in object streams. It does not ask which objects are in use, because readers differ on that.
 */
const gap = String.raw`(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])*`
const value = String.raw`(?:[(<\[]|\d+${gap}\d+${gap}R)`
const end = String.raw`(?![^\0\t\n\f\r ()<>\[\]{}/%])`
const action = (name: string) => String.raw`(?:/S${gap}|obj${gap}|/JavaScript${gap}${value})/${name}${end}`

const words: readonly { readonly code: Finding['code']; readonly what: string; readonly pattern: RegExp }[] = [
  { code: 'FILE_ENCRYPTED', what: '/Encrypt', pattern: new RegExp(`/Encrypt${gap}${value}`) },
  {
    code: 'FILE_ACTIVE',
    what: '/JavaScript',
    pattern: new RegExp(`/JS${gap}${value}|/JavaScript${gap}${value}|${action('JavaScript')}`),
  },
  { code: 'FILE_ACTIVE', what: '/Launch', pattern: new RegExp(action('Launch')) },
  { code: 'FILE_ACTIVE', what: '/XFA', pattern: new RegExp(`/XFA${gap}${value}`) },
  {
    code: 'FILE_ACTIVE',
    what: '/RichMedia',
    pattern: new RegExp(`/Subtype${gap}/(?:RichMedia|Movie|Sound|Screen|3D)${end}`),
  },
]

/** Object streams hold structure, never pictures; this is room for more than a million objects. */
const mostUnpacked = 128 * 1024 * 1024

/** Refuses scripts, launch actions, active forms and encryption. It allows embedded files, such as an invoice's XML. */
export const checkPdf = (bytes: Buffer): void => {
  const open = unescaped(bytes.toString('latin1'))
  look(open)
  let left = mostUnpacked
  let seen = 0
  for (const objects of objectStreams(bytes, () => left)) {
    left -= objects.length
    seen += 1
    look(unescaped(objects.toString('latin1')))
  }
  // Every program that writes PDFs packs objects with plain Flate; any other way hides them.
  const named = open.match(objectStreamName)?.length ?? 0
  if (named > seen) throw found('FILE_BROKEN', '/ObjStm')
}

const objectStreamName = new RegExp(`/ObjStm${end}`, 'g')

const look = (plain: string): void => {
  for (const { code, what, pattern } of words) if (pattern.test(plain)) throw found(code, what)
}

const unescaped = (text: string): string =>
  text.includes('#')
    ? text.replace(/#([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text

/** Streams that begin with pairs of numbers, as object streams must. Their declared type does not count, because readers ignore it. */
function* objectStreams(bytes: Buffer, left: () => number): Generator<Buffer> {
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    let begin = at + 6
    if (bytes[begin] === 13) begin += 1
    if (bytes[begin] === 10) begin += 1
    if (!isPacked(bytes, begin)) {
      // It is not packed, so the search has covered it already.
      if (beginsWithNumbers(bytes.subarray(begin, begin + glance))) yield Buffer.alloc(0)
      continue
    }
    if (!beginsWithNumbers(unpacked(bytes.subarray(begin, begin + glance), mostUnpacked, true))) continue
    const objects = unpacked(bytes.subarray(begin), left())
    if (objects) yield objects
  }
}

const glance = 2048

/** Whether two bytes are the header of zlib data. */
const isPacked = (bytes: Buffer, at: number) => {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2)
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}

const numbers = /^(?:[\0\t\n\f\r ]|%[^\r\n]*(?:[\r\n]|$))*(?:$|\d+[\0\t\n\f\r ]+\d)/

const beginsWithNumbers = (bytes: Buffer | null) => bytes !== null && numbers.test(bytes.toString('latin1'))

/** The unpacked bytes, of an incomplete part too if `isPart`; null = it is no zlib data after all. */
const unpacked = (packed: Buffer, left: number, isPart = false): Buffer | null => {
  try {
    return inflateSync(packed, {
      maxOutputLength: Math.max(1, left),
      ...(isPart && { finishFlush: constants.Z_SYNC_FLUSH }),
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw found('FILE_UNPACKS', 'PDF')
    return null
  }
}
