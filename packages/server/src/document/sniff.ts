import { open, readFile } from 'node:fs/promises'
import { type ContentType, contentTypes, type Text } from '@samop/shared'
import { fileTypeFromFile } from 'file-type'
import type { Finding } from './check/finding.ts'
import { hasPdfHeader } from './hasPdfHeader.ts'
import type { Received } from './storage.ts'

/** The real type of a file; `refused` names a type that may not be uploaded. */
export type Sniffed = { readonly contentType: ContentType } | { readonly refused: Text } | { readonly found: Finding }

/** Finds the type by the content, never by the sender's claim. Only between CSV and TXT, which look alike, the name decides. */
export const sniff = async ({ path, charset }: Pick<Received, 'path' | 'charset'>, name: string): Promise<Sniffed> => {
  const found = await fileTypeFromFile(path)
  const mime = found?.mime === 'image/apng' ? 'image/png' : found?.mime
  if (mime !== undefined && isAllowed(mime)) return { contentType: mime }
  if (mime !== undefined && /macroenabled/i.test(mime))
    return { found: { code: 'FILE_MACROS', what: found!.ext.toUpperCase() } }
  if (found?.ext === 'cfb' && (await isEncrypted(path)))
    return { found: { code: 'FILE_ENCRYPTED', what: 'EncryptedPackage' } }
  const beginning = await beginningOf(path)
  const textType = charset === null ? undefined : textTypes[name.slice(name.lastIndexOf('.')).toLowerCase()]
  if (!found && !textType && hasPdfHeader(beginning)) return pdfBehind(beginning)
  // Signatures of a few letters, such as BMP's “BM”, mean nothing in a text.
  if (charset === null)
    return { refused: found ? (typeNames[found.ext] ?? same(found.ext.toUpperCase())) : typeNames.unknown! }
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

/** Word, Excel and PowerPoint store password-protected files inside the old Office format. */
const isEncrypted = async (path: string): Promise<boolean> =>
  (await readFile(path)).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** The kind of a text that a browser or a shell would run; undefined = none. */
const codeOf = (beginning: string): string | undefined => {
  if (beginning.startsWith('#!')) return 'script'
  if (!/^\s*</.test(beginning)) return undefined
  if (/<svg[\s>]/i.test(beginning)) return 'svg'
  return /^\s*<\?xml/i.test(beginning) ? 'xml' : 'html'
}

const beginningOf = async (path: string): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const same = (name: string): Text => ({ en: name, sv: name })

/** Names of types that people send by mistake, or on purpose. */
const typeNames: Partial<Record<string, Text>> = {
  exe: { en: 'a Windows program (EXE)', sv: 'ett Windows-program (EXE)' },
  elf: { en: 'a Linux program (ELF)', sv: 'ett Linux-program (ELF)' },
  macho: { en: 'a macOS program (Mach-O)', sv: 'ett macOS-program (Mach-O)' },
  script: { en: 'a script', sv: 'ett skript' },
  html: { en: 'a web page (HTML)', sv: 'en webbsida (HTML)' },
  svg: { en: 'an SVG drawing', sv: 'en SVG-bild' },
  zip: { en: 'a ZIP archive', sv: 'ett ZIP-arkiv' },
  cfb: { en: 'an old Office file (such as DOC or XLS)', sv: 'en äldre Office-fil (till exempel DOC eller XLS)' },
  text: {
    en: 'a text, but its name ends in neither .csv nor .txt',
    sv: 'en text, men namnet slutar varken på .csv eller .txt',
  },
  unknown: { en: 'of no known type', sv: 'av okänd typ' },
  xml: same('XML'),
}
