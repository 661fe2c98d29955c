import { constants, inflateSync } from 'node:zlib'
import { found, type Finding } from './finding.ts'

/*
 * The words of a PDF that make something run, looked for wherever they stand: in the open, under escaped names (#4a for J), and
 * in object streams. No reader's idea of which object counts is relied on, for readers differ.
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

/** Object streams hold structure, never pictures: more than a million objects fit into this. */
const mostUnpacked = 128 * 1024 * 1024

/** Looks for scripts, launching actions, forms that run and encryption. What is embedded, such as an invoice's XML, is let be. */
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
  // every program that writes PDFs packs objects by plain Flate; what packs them otherwise hides them
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

/** Streams that begin as object streams must, with pairs of numbers, whatever is said of them: readers do not ask for their name. */
function* objectStreams(bytes: Buffer, left: () => number): Generator<Buffer> {
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    let begin = at + 6
    if (bytes[begin] === 13) begin += 1
    if (bytes[begin] === 10) begin += 1
    if (!isPacked(bytes, begin)) {
      // in the open, and so looked at already
      if (beginsWithNumbers(bytes.subarray(begin, begin + glance))) yield Buffer.alloc(0)
      continue
    }
    if (!beginsWithNumbers(unpacked(bytes.subarray(begin, begin + glance), mostUnpacked, true))) continue
    const objects = unpacked(bytes.subarray(begin), left())
    if (objects) yield objects
  }
}

const glance = 2048

/** The first two bytes of what zlib packed. */
const isPacked = (bytes: Buffer, at: number) => {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2)
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}

const numbers = /^(?:[\0\t\n\f\r ]|%[^\r\n]*(?:[\r\n]|$))*(?:$|\d+[\0\t\n\f\r ]+\d)/

const beginsWithNumbers = (bytes: Buffer | null) => bytes !== null && numbers.test(bytes.toString('latin1'))

/** What comes out, of a part too where `isPart`; null where it is not packed so after all. */
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
