import { open, readFile } from 'node:fs/promises'
import { type ContentType, contentTypes, type Text } from '@samop/shared'
import { fileTypeFromFile } from 'file-type'
import type { Finding } from '../check/finding.ts'
import { hasPdfHeader } from './hasPdfHeader.ts'
import type { Received } from '../storage.ts'
import { nameOf, typeNames } from './typeNames.ts'

/** The real type of a file; `refused` names a type that may not be uploaded. */
export type Sniffed = { readonly contentType: ContentType } | { readonly refused: Text } | { readonly found: Finding }

/** Finds the type by the content, never by the sender's claim. Only between CSV and TXT, which look alike, the name decides. */
export const sniff = async ({ path, charset }: Pick<Received, 'path' | 'charset'>, name: string): Promise<Sniffed> => {
  const found = await fileTypeFromFile(path)
  const mime = found?.mime === 'image/apng' ? 'image/png' : found?.mime
  if (mime !== undefined && isAllowed(mime)) return { contentType: mime }
  if (mime !== undefined && /macroenabled/i.test(mime))
    return { found: { code: 'FILE_MACROS', what: found!.ext.toUpperCase() } }
  if (found?.ext === 'cfb') return insideContainer(await readFile(path))
  const beginning = await beginningOf(path)
  const textType = charset === null ? undefined : textTypes[name.slice(name.lastIndexOf('.')).toLowerCase()]
  if (!found && !textType && hasPdfHeader(beginning)) return pdfBehind(beginning)
  // Signatures of a few letters, such as BMP's “BM”, mean nothing in a text.
  if (charset === null) return { refused: found ? nameOf(found.ext) : typeNames.unknown! }
  const code = codeOf(new TextDecoder(charset).decode(beginning))
  if (code) return { refused: typeNames[code]! }
  return textType ? { contentType: textType } : { refused: typeNames.text! }
}

const textTypes: Partial<Record<string, ContentType>> = { '.csv': 'text/csv', '.txt': 'text/plain' }

/** Answers PDF, unless a browser or a shell would run the bytes before the header. */
const pdfBehind = (beginning: Buffer): Sniffed => {
  const text = beginning.toString('latin1')
  const before = text.slice(0, text.indexOf('%PDF-'))
  const code = codeOf(before) ?? (/<(!doctype|html|head|body|script|svg)\b/i.test(before) ? 'html' : undefined)
  return code ? { refused: typeNames[code]! } : { contentType: 'application/pdf' }
}

const isAllowed = (mime: string): mime is ContentType => Object.hasOwn(contentTypes, mime)

/**
 * The container of old Office files also holds e-mails of Outlook, and new Office files that a password or a sensitivity
 * label protects. The names of its entries tell which; an e-mail comes first, because a protected file may be attached to it.
 */
const insideContainer = (bytes: Buffer): Sniffed => {
  const has = (entry: string) => bytes.includes(Buffer.from(entry, 'utf16le'))
  if (has('__properties_version1.0')) return { refused: typeNames.msg! }
  const what = ['EncryptedPackage', '\tDRMContent'].find(has)
  return what ? { found: { code: 'FILE_ENCRYPTED', what: what.trim() } } : { refused: typeNames.cfb! }
}

/** The kind of a text that a browser or a shell would run; undefined = none. A text may begin with “<” all the same. */
const codeOf = (beginning: string): string | undefined => {
  if (beginning.startsWith('#!')) return 'script'
  if (!/^\s*</.test(beginning)) return undefined
  if (/<svg[\s>]/i.test(beginning)) return 'svg'
  if (/^\s*<\?xml/i.test(beginning)) return 'xml'
  return markup.test(beginning) ? 'html' : undefined
}

/** What makes browsers take a text for a web page, and elements that run or load something. */
const markup =
  /<(?:!|(?:html|head|body|title|base|meta|link|style|script|noscript|template|i?frame|frameset|object|embed|applet|form|input|button|select|textarea|details|dialog|img|image|video|audio|source|picture|math|marquee|a|b|i|u|p|br|hr|h[1-6]|div|span|font|center|table|t[rdh]|ul|ol|li)(?=[\s/>]))|\son\w+\s*=|javascript:/i

const beginningOf = async (path: string): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
