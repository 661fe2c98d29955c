import { maxDocumentBytes } from '@samop/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officeFile, samples } from './harness/files.ts'
import { sendFile, type Sent } from './harness/sendFile.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let address: string
beforeAll(async () => {
  story = await startStory()
  address = await story.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => story.stop())

const send = (name: string, content: Buffer, language: 'en' | 'sv' = 'en'): Promise<Sent & { contentType?: string }> =>
  sendFile(story, address, name, content, { language })
const download = async (id: string | undefined) =>
  story.http.inject({ url: `/documents/${id}`, headers: story.headersOf('user') })

/** A file of the old Office container with these entries in its directory. */
const container = (...entries: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...['Root Entry', ...entries].map((name) => {
      const entry = Buffer.alloc(128)
      entry.write(name, 'utf16le')
      return entry
    }),
    Buffer.alloc(512),
  ])

describe('A text from a business system is taken and comes back unchanged, as a file to save', () => {
  test.each<[string, string, Buffer, string]>([
    ['with form feeds between its pages', 'list.txt', Buffer.from('Page 1\r\n\fPage 2\r\n'), 'text/plain'],
    ['that ends with Ctrl-Z', 'export.csv', Buffer.from('number;sum\r\n1;10\r\n\u001a'), 'text/csv'],
    ['with a unit separator in a field', 'export.csv', Buffer.from('number;sum\r\n1;a\u001fb\r\n'), 'text/csv'],
    ['with separators of groups and records', 'edi.txt', Buffer.from('UNB\u001dUNOA\u001e\u001c\r\n'), 'text/plain'],
    ['with vertical tabs in its cells', 'export.csv', Buffer.from('text\r\none\vtwo\r\n'), 'text/csv'],
    ['with the line ends of a mainframe', 'list.txt', Buffer.from('one\u0085two\u0085'), 'text/plain'],
    ['with form feeds, in UTF-16', 'list.txt', Buffer.from('\ufeffone\r\n\ftwo\u001a', 'utf16le'), 'text/plain'],
    ['with form feeds, in Windows-1252', 'list.txt', Buffer.from('F\xf6r\r\n\fm\xe5n\x1a', 'latin1'), 'text/plain'],
    [
      'whose first cell stands in angle brackets',
      'kunder.csv',
      Buffer.from('<Kundnr>;<Namn>\r\n1;Åsa\r\n'),
      'text/csv',
    ],
    ['that begins with a smaller-than sign', 'list.txt', Buffer.from('< 10 %: none\n'), 'text/plain'],
    ['of one word', 'word.txt', Buffer.from('Malmö'), 'text/plain'],
    ['under a name in capitals', 'EXPORT.CSV', Buffer.from('a;b\r\n'), 'text/csv'],
  ])('%s', async (_, name, content, contentType) => {
    const sent = await send(name, content)
    expect([sent.status, sent.contentType]).toEqual([201, contentType])
    const got = await download(sent.id)
    expect(got.rawPayload.equals(content)).toBe(true)
    expect(got.headers['content-disposition']).toMatch(/^attachment;/)
  })

  test('of 25 MB in one line', async () => {
    expect((await send('line.csv', Buffer.alloc(maxDocumentBytes, 'a;'))).status).toBe(201)
  })

  test.each([
    ['a web page', '<html><body onload="x()">'],
    ['a piece of one', '<a href="javascript:x()">here</a>'],
    ['a picture that runs', '<img src=x onerror=x()>'],
    ['a remark and a script', '<!-- a --><script>x()</script>'],
    ['a drawing', '<svg onload="x()">'],
    ['XML', '<?xml version="1.0"?><a/>'],
    ['a script', '#!/bin/sh\n'],
  ])('but not %s', async (_, text) => {
    expect((await send('text.txt', Buffer.from(text))).error?.code).toBe('FILE_TYPE')
  })

  test.each(['export.tsv', 'server.log'])('nor one that is called %s, which is told why', async (name) => {
    const { error } = await send(name, Buffer.from('a\tb\n'))
    expect(error?.message).toContain('its name ends in neither .csv nor .txt')
  })
})

describe('A file in the container of old Office files', () => {
  const said = async (name: string, content: Buffer) =>
    (await Promise.all((['en', 'sv'] as const).map((language) => send(name, content, language)))).map(
      ({ error }) => `${error?.code}: ${error?.message}`,
    )

  test.each([
    ['a password', ['EncryptionInfo', 'EncryptedPackage']],
    ['a sensitivity label', ['\u0006DataSpaces', 'DRMEncryptedDataSpace', 'EncryptedPackage']],
    ['rights management of old', ['\tDRMContent']],
  ])('is told to be protected where it is by %s', async (_, entries) => {
    for (const name of ['budget.xlsx', 'letter.docx', 'slides.pptx']) {
      const [en, sv] = await said(name, container(...entries))
      expect(en).toMatch(/^FILE_ENCRYPTED: .*password.*sensitivity label.*Save it without protection/)
      expect(sv).toMatch(/^FILE_ENCRYPTED: .*lösenord.*känslighetsetikett.*Spara den utan skydd/)
    }
  })

  test('is an old one where it is one, or an e-mail', async () => {
    const [en, sv] = await said('budget.xls', container('Workbook'))
    expect(en).toMatch(/^FILE_TYPE: .*an old Office file/)
    expect(sv).toMatch(/^FILE_TYPE: .*en äldre Office-fil/)
    const mail = container('__nameid_version1.0', '__substg1.0_37010102', '__properties_version1.0', 'EncryptedPackage')
    expect((await said('Approval.msg', mail)).map((each) => each.slice(0, 70))).toEqual([
      expect.stringMatching(/^FILE_TYPE: .*an e-mail \(MSG\)/),
      expect.stringMatching(/^FILE_TYPE: .*ett e-postmeddelande \(MSG\)/),
    ])
  })

  test('is not what a workbook is that is only locked against editing, which is taken', async () => {
    const locked = officeFile('spreadsheetml.sheet', {
      'xl/workbook.xml': '<workbook><workbookProtection lockStructure="1"/></workbook>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/></worksheet>',
    })
    expect((await send('budget.xlsx', locked)).status).toBe(201)
  })
})

describe('A photo is what its content is, whatever it is called', () => {
  const jpeg = samples['image/jpeg']!
  const segment = (marker: number, body: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([head, body])
  }
  /** A JPEG with further segments behind its first, and something behind its end. */
  const withSegments = (segments: Buffer[], behind: Buffer = Buffer.alloc(0)) =>
    Buffer.concat([jpeg.subarray(0, 20), ...segments, jpeg.subarray(20), behind])
  const cmyk = Buffer.from(
    'ffd8ffee000e41646f626500640000000002ffc00014080001000104011100021100031100041100ffd9',
    'hex',
  )
  const boxed = (brand: string) =>
    Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`, 'latin1'),
      Buffer.alloc(64),
    ])

  test.each<[string, string, Buffer]>([
    ['a JPEG that ends in .HEIC', 'IMG_0002.HEIC', jpeg],
    ['a JPEG without an ending', 'image', jpeg],
    ['a JPEG that ends in .jfif', 'photo.jfif', jpeg],
    ['a JPEG for print (CMYK)', 'print.jpg', cmyk],
    [
      'a JPEG with a gain map behind it (Ultra HDR)',
      'PXL_0001.jpg',
      withSegments(
        [segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta hdrgm:Version="1.0"/>'))],
        jpeg,
      ),
    ],
    [
      'a JPEG of several pictures',
      'MPO_0001.jpg',
      withSegments([segment(0xe2, Buffer.from('MPF\0MM\0*\0\0\0\x08'))], jpeg),
    ],
  ])('%s', async (_, name, content) => {
    const sent = await send(name, content)
    expect([sent.status, sent.contentType]).toEqual([201, 'image/jpeg'])
    expect((await download(sent.id)).headers['content-disposition']).toMatch(/^attachment; filename=.*\.jpg/)
  })

  test.each([
    ['HEIC', 'IMG_0001.jpg', boxed('heic')],
    ['HEIC', 'IMG_0001.jpg', boxed('mif1')],
    ['AVIF', 'picture.png', boxed('avif')],
  ])('a picture in %s is refused with its real type, and how to get a JPEG', async (type, name, content) => {
    const [en, sv] = [await send(name, content), await send(name, content, 'sv')]
    expect(en.error?.message).toMatch(new RegExp(`${type}.*export it as JPEG`))
    expect(sv.error?.message).toMatch(new RegExp(`${type}.*exportera det som JPEG`))
  })

  test('a WebP picture that ends in .png is taken as what it is', async () => {
    expect((await send('picture.png', samples['image/webp']!)).contentType).toBe('image/webp')
  })
})
