import { found, type Finding } from './finding.ts'
import { partsOf } from './openArchive.ts'
import { relationshipsOf } from './relationshipsOf.ts'
import { textOf } from './textOf.ts'

type Row = { readonly code: Finding['code']; readonly pattern: RegExp }

/** Names of the parts that an Office file must not have. */
const parts: readonly Row[] = [
  { code: 'FILE_MACROS', pattern: /(^|\/)vba(project|data)[^/]*$|\/(intl)?macrosheets\/|\/dialogsheets\//i },
  { code: 'FILE_EMBEDDED', pattern: /(^|\/)activex\//i },
  { code: 'FILE_EMBEDDED', pattern: /(^|\/)embeddings\/(?!.*\.xlsx$)/i },
]

/** Content types that an Office file must not declare, whatever the names of its parts. */
const types: readonly Row[] = [
  { code: 'FILE_MACROS', pattern: /macroEnabled|vbaProject|macrosheet/i },
  { code: 'FILE_EMBEDDED', pattern: /activeX|oleObject/i },
]

/** Kinds of relationship that are refused even if they stay within the file. */
const related: readonly Row[] = [
  { code: 'FILE_MACROS', pattern: /\/(vbaProject|wordVbaData|xlMacrosheet|xlIntlMacrosheet)$/i },
  { code: 'FILE_EMBEDDED', pattern: /\/(oleObject|control|activeXControlBinary)$/i },
]

/** Texts of a part that ask another program for data. */
const texts: readonly { readonly part: RegExp; readonly what: string; readonly holds: (xml: string) => boolean }[] = [
  { part: /^xl\/externalLinks\//i, what: 'DDE', holds: (xml) => /<(\w+:)?(ddeLink|oleLink)\b/i.test(xml) },
  { part: /^word\/.*\.xml$/i, what: 'DDE', holds: (xml) => /^\s*DDE(AUTO)?\b/im.test(fieldsOf(xml)) },
]

/** Checks a Word, Excel or PowerPoint file for content that runs, loads or hides something. */
export const checkOffice = async (bytes: Buffer, spent = { bytes: 0 }, depth = 0): Promise<void> => {
  for await (const { name, bytes: part } of partsOf(bytes, spent)) {
    refuse(parts, name, name)
    if (/^\[content_types\]\.xml$/i.test(name)) refuse(types, textOf(part, name), name)
    if (/\.rels$/i.test(name)) checkRelationships(part, name)
    for (const { part: where, what, holds } of texts)
      if (where.test(name) && holds(textOf(part, name))) throw found('FILE_EXTERNAL', what)
    if (!isArchive(part)) continue
    // A chart has its numbers in an embedded workbook, which may not embed another.
    if (depth > 0 || !/(^|\/)embeddings\/[^/]*\.xlsx$/i.test(name)) throw found('FILE_EMBEDDED', name)
    await checkOffice(part, spent, depth + 1)
  }
}

const checkRelationships = (part: Buffer, name: string): void => {
  for (const { type, target, isExternal } of relationshipsOf(part, name)) {
    if (isExternal && !/\/hyperlink$/i.test(type)) throw found('FILE_EXTERNAL', target)
    refuse(related, type, target)
    if (/\/package$/i.test(type) && !/(^|\/)charts\//i.test(name)) throw found('FILE_EMBEDDED', target)
  }
}

const refuse = (rows: readonly Row[], text: string, what: string): void => {
  const row = rows.find(({ pattern }) => pattern.test(text))
  if (row) throw found(row.code, what)
}

const isArchive = (part: Buffer) => part.subarray(0, 4).toString('latin1') === 'PK\x03\x04'

/** The instructions of a Word document's fields; Word may split one into several runs. */
const fieldsOf = (xml: string): string => {
  const simple = [...xml.matchAll(/<(?:\w+:)?fldSimple\b[^<]*?\binstr\s*=\s*["']([^"']*)/g)].map(([, it]) => it)
  const pieces = [...xml.matchAll(/<(?:\w+:)?(instrText|fldChar)\b[^>]*?(?:\/>|>([^<]*))/g)]
  return [...simple, pieces.map(([, tag, text]) => (tag === 'fldChar' ? '\n' : (text ?? ''))).join('')].join('\n')
}
