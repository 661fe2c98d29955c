import { inflateSync } from 'node:zlib'
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

/** Object streams hold structure, never pictures: hundreds of thousands of objects fit into this. */
const mostUnpacked = 64 * 1024 * 1024

/** Looks for scripts, launching actions, forms that run and encryption. What is embedded, such as an invoice's XML, is let be. */
export const checkPdf = (bytes: Buffer): void => {
  look(bytes.toString('latin1'))
  let left = mostUnpacked
  for (const unpacked of objectStreams(bytes, () => left)) {
    left -= unpacked.length
    look(unpacked.toString('latin1'))
  }
}

const look = (text: string): void => {
  const plain = unescaped(text)
  for (const { code, what, pattern } of words) if (pattern.test(plain)) throw found(code, what)
}

const unescaped = (text: string): string =>
  text.includes('#')
    ? text.replace(/#([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text

const longestDictionary = 4096

function* objectStreams(bytes: Buffer, left: () => number): Generator<Buffer> {
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const before = bytes.toString('latin1', Math.max(0, at - longestDictionary), at)
    const dictionary = unescaped(before.slice(before.lastIndexOf(' obj') + 1))
    if (dictionary.endsWith('end') || !/\/ObjStm/.test(dictionary)) continue
    let begin = at + 6
    if (bytes[begin] === 13) begin += 1
    if (bytes[begin] === 10) begin += 1
    if (!/\/Filter/.test(dictionary)) continue
    yield unpack(bytes.subarray(begin), dictionary, left())
  }
}

/** Every program that writes PDFs packs its objects by plain Flate; what packs them otherwise hides them. */
const unpack = (packed: Buffer, dictionary: string, left: number): Buffer => {
  const isFlate =
    /\/Filter[\0\t\n\f\r ]*\[?[\0\t\n\f\r ]*\/(FlateDecode|Fl)[\0\t\n\f\r ]*(\]|\/(?!ASCII|LZW|RunLength|Crypt)|>|$)/.test(
      dictionary,
    )
  if (!isFlate || /\/Predictor[\0\t\n\f\r ]*(?!1\b)\d/.test(dictionary)) throw found('FILE_BROKEN', '/ObjStm')
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    const isTooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooMuch ? found('FILE_UNPACKS', 'PDF') : found('FILE_BROKEN', '/ObjStm')
  }
}
