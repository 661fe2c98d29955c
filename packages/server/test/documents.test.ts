import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type ContentType, contentTypes, maxDocumentBytes } from '@samop/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAsSystem } from '../src/reader.ts'
import { draftClaim, move, seen, submitted, upload } from './harness/claims.ts'
import { program, samples, zip } from './harness/files.ts'
import { makeKey, revokeKey } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
let address: string
beforeAll(async () => {
  story = await startStory()
  address = await story.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => story.stop())

interface Sending {
  readonly who?: Who | null
  readonly language?: 'en' | 'sv'
  readonly key?: string
  readonly headers?: Record<string, string>
}

interface Stored {
  readonly id: string
  readonly sha256: string
  readonly bytes: number
  readonly contentType: string
  readonly error?: { readonly code: string; readonly message: string; readonly field?: string }
}

const send = async (
  files: readonly { name: string; content: Buffer }[],
  { who = 'user', headers, ...asking }: Sending = {},
) => {
  const form = new FormData()
  for (const { name, content } of files)
    form.append('file', new Blob([new Uint8Array(content)], { type: 'application/pdf' }), name)
  const response = await fetch(`${address}/documents`, {
    method: 'POST',
    headers: headers ?? { ...story.headersOf(who, asking), 'x-samop-upload': '1' },
    body: form,
  })
  return { status: response.status, body: (await response.json()) as Stored }
}

const sendOne = (name: string, content: Buffer, sending?: Sending) => send([{ name, content }], sending)

const get = (id: string, who: Who | null, init: RequestInit = {}) =>
  fetch(`${address}/documents/${id}`, { ...init, headers: story.headersOf(who) })

const nameOf = async (id: string) =>
  (
    await readAsSystem(story.services, (db) =>
      db.rows(sql<{ name: string }>`select name from document where id = ${id}`),
    )
  )[0]?.name

const countDocuments = async () =>
  (
    await readAsSystem(story.services, (db) =>
      db.rows(sql<{ count: number }>`select count(*)::int as count from document`),
    )
  )[0]!.count

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
        entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
      )
    : []

const folder = () => story.services.config.documentsFolder
const incoming = () => join(folder(), 'incoming')
const placeOf = (sha256: string) => join(folder(), sha256.slice(0, 2), sha256.slice(2, 4), sha256)
/** UTF-16 as spreadsheets save it, with its mark. */
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const sha256Of = (content: Buffer) => createHash('sha256').update(content).digest('hex')

describe('An upload', () => {
  test.each(Object.entries(contentTypes))(
    'of %s is taken, whatever the sender says it is',
    async (contentType, { extension }) => {
      const content = samples[contentType]!
      const { status, body } = await sendOne(`a file.${extension}`, content)
      expect(status).toBe(201)
      expect(body).toEqual({
        id: expect.any(String),
        sha256: sha256Of(content),
        bytes: content.length,
        contentType: contentType as ContentType,
      })
      expect(await nameOf(body.id)).toBe(`a file.${extension}`)
    },
  )

  test('of a program renamed to .pdf is refused with its real type named, in the language of the person', async () => {
    const english = await sendOne('invoice.pdf', program)
    expect(english.status).toBe(415)
    expect(english.body.error).toMatchObject({ code: 'FILE_TYPE', field: 'file' })
    expect(english.body.error?.message).toMatch(/a Windows program \(EXE\).*PDF, PNG/)
    const swedish = await sendOne('faktura.pdf', program, { language: 'sv' })
    expect(swedish.body.error?.message).toMatch(/ett Windows-program \(EXE\)/)
  })

  test.each([
    [
      'a Linux program',
      'tool.csv',
      Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(100)]),
      /Linux program/,
    ],
    [
      'a drawing that can hold scripts',
      'logo.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      /SVG/,
    ],
    ['a web page', 'page.txt', Buffer.from('\n<!DOCTYPE html><html><script>alert(1)</script></html>'), /web page/],
    ['a script', 'notes.txt', Buffer.from('#!/bin/sh\nrm -rf ~\n'), /script/],
    ['an archive', 'report.docx', zip({ 'readme.txt': 'hello' }), /ZIP archive/],
    [
      'a text in no encoding that we know',
      'export.csv',
      Buffer.from('f\x81rnamn;ort\n', 'latin1'),
      /no known type.*UTF-8, UTF-16 or Windows-1252/,
    ],
    ['a text in UTF-16 with control characters', 'export.csv', utf16('one\u0001two'), /no known type/],
    ['half a text in UTF-16', 'export.csv', utf16('hela').subarray(0, -1), /no known type/],
    [
      'binary data that begin as UTF-16 does',
      'export.csv',
      Buffer.from('fffe4100ff00e0dc4200', 'hex'),
      /no known type/,
    ],
    ['a web page in UTF-16', 'page.txt', utf16('<html><script>alert(1)</script></html>'), /web page/],
    ['a script in Windows-1252', 'page.txt', Buffer.from('#!/bin/sh\necho \xe5\n', 'latin1'), /script/],
    [
      'a web page with a PDF behind it',
      'scan.pdf',
      Buffer.concat([Buffer.from('scanned <script>alert(1)</script>\n'), samples['application/pdf']!]),
      /web page/,
    ],
    [
      'a script with a PDF behind it',
      'scan.pdf',
      Buffer.concat([Buffer.from('#!/bin/sh\nrm -rf ~; exit\n'), samples['application/pdf']!]),
      /script/,
    ],
    [
      'a GIF picture with a PDF behind it',
      'scan.pdf',
      Buffer.concat([Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'), samples['application/pdf']!]),
      /GIF/,
    ],
    [
      'a PDF whose header comes too late',
      'scan.pdf',
      Buffer.concat([Buffer.alloc(1025), samples['application/pdf']!]),
      /no known type/,
    ],
    ['a text with control characters', 'export.txt', Buffer.from('one\0two\n'), /no known type/],
    ['a text under another name', 'report.pdf', Buffer.from('only words\n'), /a text/],
    ['a GIF picture', 'picture.png', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), /GIF/],
  ])('of %s is refused', async (_, name, content, message) => {
    const { status, body } = await sendOne(name, content)
    expect(status).toBe(415)
    expect(body.error?.message).toMatch(message)
  })

  test.each([
    ['the header of a mail', Buffer.from('Content-Type: application/pdf\r\nMessage-ID: <a@b.example>\r\n\r\n')],
    ['what a printer is told', Buffer.from('\x1b%-12345X@PJL ENTER LANGUAGE=PDF\r\n', 'latin1')],
    ['1,024 bytes of a scanner', Buffer.alloc(1024)],
    ['a mark of its encoding', Buffer.from('efbbbf', 'hex')],
  ])('of a PDF with %s before its header is taken as it is', async (_, before) => {
    const content = Buffer.concat([before, samples['application/pdf']!])
    const { status, body } = await sendOne('scan.pdf', content)
    expect([status, body.contentType, body.sha256]).toEqual([201, 'application/pdf', sha256Of(content)])
  })

  test.each([
    ['UTF-8', 'utf-8', Buffer.from('Förnamn;Ort\r\nÅsa;Malmö\r\n')],
    ['UTF-8 with a mark', 'utf-8', Buffer.from('\ufeffFörnamn;Ort\r\n')],
    ['UTF-16', 'utf-16le', utf16('Förnamn\tOrt\r\nÅsa 😀\tMalmö\r\n')],
    ['UTF-16 with the large end first', 'utf-16be', utf16('Förnamn;Ort\r\n').swap16()],
    ['Windows-1252', 'windows-1252', Buffer.from('F\xf6rnamn;Pris\r\n\xc5sa;10 \x80\r\n', 'latin1')],
  ])('of a CSV in %s is taken, and comes back so', async (_, charset, content) => {
    for (const [name, type] of [
      ['export.csv', 'text/csv'],
      ['export.txt', 'text/plain'],
    ] as const) {
      const { status, body } = await sendOne(name, content)
      expect([status, body.contentType]).toEqual([201, type])
      const response = await get(body.id, 'user')
      expect(response.headers.get('content-type')).toBe(`${type}; charset=${charset}`)
      expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true)
    }
  })

  test('of a text about PDFs is a text', async () => {
    const { body } = await sendOne('notes.txt', Buffer.from('A PDF begins with\n%PDF-1.7\n'))
    expect(body.contentType).toBe('text/plain')
  })

  test('of 25 MB is accepted, one byte more is not', async () => {
    const content = Buffer.alloc(maxDocumentBytes + 1, 'a')
    expect((await sendOne('large.txt', content.subarray(0, maxDocumentBytes))).body.bytes).toBe(maxDocumentBytes)
    const { status, body } = await sendOne('larger.txt', content)
    expect(status).toBe(413)
    expect(body.error).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: 'The file is larger than 25 MB.',
      field: 'file',
    })
    expect(filesBelow(incoming())).toEqual([])
  })

  test('that declares far too large a size is not read', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        ...story.headersOf('user'),
        'x-samop-upload': '1',
        'content-type': 'multipart/form-data; boundary=b',
        'content-length': 2 ** 31,
      }
      const sending = request(`${address}/documents`, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode)
        sending.destroy()
      })
      sending.on('error', reject)
      sending.write('--b\r\n')
    })
    expect(status).toBe(413)
  })

  test('of two files, no file or an empty file is refused', async () => {
    const file = { name: 'a.txt', content: Buffer.from('a') }
    for (const files of [[file, file], []]) {
      const { status, body } = await send(files)
      expect([status, body.error?.code, body.error?.field]).toEqual([400, 'ONE_FILE', 'file'])
    }
    expect((await sendOne('a.txt', Buffer.alloc(0))).body.error?.code).toBe('FILE_EMPTY')
    expect(filesBelow(incoming())).toEqual([])
  })

  test('needs the header that no foreign form can send', async () => {
    const { status, body } = await sendOne('a.txt', Buffer.from('a'), { headers: story.headersOf('user') })
    expect([status, body.error?.code, body.error?.field]).toEqual([400, 'UPLOAD_HEADER', 'x-samop-upload'])
    expect(body.error?.message).toContain('x-samop-upload: 1')
  })

  test('must be a form', async () => {
    const headers = { ...story.headersOf('user'), 'x-samop-upload': '1', 'content-type': 'application/json' }
    const response = await fetch(`${address}/documents`, { method: 'POST', headers, body: '{}' })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ error: { code: 'NOT_MULTIPART', field: 'content-type' } })
  })

  test('is for partners who may edit claims, and for keys that may write', async () => {
    const content = Buffer.from('a')
    const status = async (sending: Sending) => (await sendOne('a.txt', content, sending)).status
    expect(await status({ who: null })).toBe(401)
    for (const who of ['reviewer', 'finance', 'manager', 'auditor'] as const) expect(await status({ who })).toBe(403)
    expect(await status({ who: 'admin' })).toBe(201)
    const reading = await makeKey(story, ['READ'])
    const writing = await makeKey(story, ['READ', 'WRITE'])
    expect(await status({ who: null, key: reading.secret })).toBe(403)
    const told = (await sendOne('a.txt', content, { who: null, key: reading.secret })).body
    expect(told).toMatchObject({ error: { code: 'SCOPE_REQUIRED' } })
    expect(await status({ who: null, key: writing.secret })).toBe(201)
    await revokeKey(story, writing.id)
    expect(await status({ who: null, key: writing.secret })).toBe(401)
  })

  test('that stops half-way leaves nothing behind', async () => {
    const before = { documents: await countDocuments(), files: filesBelow(folder()).length }
    const headers = {
      ...story.headersOf('user'),
      'x-samop-upload': '1',
      'content-type': 'multipart/form-data; boundary=b',
      'transfer-encoding': 'chunked',
    }
    const sending = request(`${address}/documents`, { method: 'POST', headers })
    sending.on('error', () => undefined)
    sending.write('--b\r\ncontent-disposition: form-data; name="file"; filename="half.txt"\r\n\r\n')
    sending.write('half'.repeat(50_000))
    await expect.poll(() => filesBelow(incoming()).length).toBe(1)
    sending.destroy()
    await expect.poll(() => filesBelow(incoming())).toEqual([])
    expect({ documents: await countDocuments(), files: filesBelow(folder()).length }).toEqual(before)
  })

  test('that ended with its process is deleted at the next start; another machine’s stays', async () => {
    const gone = join(incoming(), `${hostname()}-4194303`)
    const elsewhere = join(incoming(), 'elsewhere-1')
    for (const path of [gone, elsewhere]) {
      mkdirSync(path, { recursive: true })
      writeFileSync(join(path, 'half'), 'half')
    }
    await story.joinNode()
    expect(existsSync(gone)).toBe(false)
    expect(existsSync(join(elsewhere, 'half'))).toBe(true)
  })

  test('of the same content is stored once', async () => {
    const content = randomBytes(30).toString('hex')
    const [one, two] = [await sendOne('one.txt', Buffer.from(content)), await sendOne('two.txt', Buffer.from(content))]
    expect(one.body.id).not.toBe(two.body.id)
    expect(one.body.sha256).toBe(two.body.sha256)
    expect(filesBelow(folder()).filter((path) => path === placeOf(one.body.sha256))).toHaveLength(1)
  })

  test.each([
    ['Räkning åäö – 2026.pdf', 'Räkning åäö – 2026.pdf'],
    ['..\\..\\secret/../boot.pdf', 'boot.pdf'],
    ['in\u202Evoice\u0007.PDF', 'invoice.PDF'],
    ['a<b>:c?.pdf', 'a_b__c_.pdf'],
    ['picture.png', 'picture.pdf'],
    ['setup.exe', 'setup.exe.pdf'],
    ['.pdf', 'document.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(120)}.pdf`],
  ])('named %j is kept as %j', async (name, kept) => {
    const { body } = await sendOne(name, samples['application/pdf']!)
    expect(await nameOf(body.id)).toBe(kept)
  })
})

describe('A document', () => {
  test('is downloaded as it was uploaded, and only ever as a file to save', async () => {
    const content = randomBytes(200_000)
    const pdf = Buffer.concat([samples['application/pdf']!, content])
    const { body } = await sendOne('Räkning å.pdf', pdf)
    const response = await get(body.id, 'user')
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `attachment; filename="Rakning a.pdf"; filename*=UTF-8''R%C3%A4kning%20%C3%A5.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    })
    const head = await get(body.id, 'user', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(pdf.length)])
  })

  test('does not exist for another partner, and nobody gets one without signing in', async () => {
    const { documents } = await submitted(story)
    const { id } = documents[0]!
    const statusFor = async (who: Who | null, which = id) => (await get(which, who)).status
    expect(await statusFor('admin')).toBe(200)
    expect(await statusFor('reviewer')).toBe(200)
    expect(await statusFor('foreignAdmin')).toBe(404)
    expect(await statusFor('user', crypto.randomUUID())).toBe(404)
    expect(await statusFor('user', '..%2f..%2fetc%2fpasswd')).toBe(404)
    expect(await statusFor(null)).toBe(401)
    expect(await (await get(id, 'foreignAdmin')).json()).toEqual({
      error: { code: 'NOT_FOUND', message: 'Document not found.', requestId: expect.any(String) },
    })
  })
})

const change = (who: Who, mutation: 'attachDocument' | 'updateDocument' | 'removeDocument', input: object) =>
  move(story, who, mutation, input)

const codeOf = async (who: Who, mutation: string, input: object) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const answer = await story.ask(
    who,
    `mutation($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  )
  return answer.errors?.[0]?.extensions.code
}

describe('A document of a claim', () => {
  test('needs a note', async () => {
    const claim = await draftClaim(story)
    const documentId = await upload(story, 'user')
    const { userErrors, claim: after } = await change('user', 'attachDocument', {
      claimId: claim.id,
      documentId,
      kind: 'POE',
      note: '  ',
    })
    expect(userErrors).toEqual([
      { code: 'DOCUMENT_NOTE', message: 'Say in a note what the document shows.', path: ['input', 'note'] },
    ])
    expect(after?.version).toBe(claim.version)
    const attached = claim.documents[0]!.id
    expect((await change('user', 'updateDocument', { documentId: attached, note: '' })).userErrors[0]?.code).toBe(
      'DOCUMENT_NOTE',
    )
  })

  test('is attached to one claim only', async () => {
    const [one, two] = [await draftClaim(story), await draftClaim(story)]
    const documentId = await upload(story, 'user')
    const input = { documentId, kind: 'POE', note: 'Photo' }
    expect((await change('user', 'attachDocument', { claimId: one.id, ...input })).userErrors).toEqual([])
    for (const claimId of [one.id, two.id]) {
      expect((await change('user', 'attachDocument', { claimId, ...input })).userErrors[0]?.code).toBe(
        'DOCUMENT_ATTACHED',
      )
    }
    expect((await seen(story, 'user', two.id)).documents).toHaveLength(two.documents.length)
  })

  test('backs a line of its own claim, and comes from its own partner', async () => {
    const [claim, other] = [await draftClaim(story), await draftClaim(story)]
    const own = await upload(story, 'user')
    const foreign = await upload(story, 'foreignAdmin')
    const input = { claimId: claim.id, kind: 'INVOICE', note: 'Invoice' }
    expect(await codeOf('user', 'attachDocument', { ...input, documentId: own, lineId: other.lines[0]!.id })).toBe(
      'NOT_FOUND',
    )
    expect(await codeOf('user', 'attachDocument', { ...input, documentId: foreign })).toBe('NOT_FOUND')
    expect(await codeOf('foreignAdmin', 'attachDocument', { ...input, documentId: foreign })).toBe('NOT_FOUND')
    expect(await codeOf('foreignAdmin', 'removeDocument', { documentId: claim.documents[0]!.id })).toBe('NOT_FOUND')
    expect(await codeOf('reviewer', 'attachDocument', { ...input, documentId: own })).toBe('FORBIDDEN')
  })

  test('can be changed and removed while the claim can be edited; History records it, and the bytes stay', async () => {
    const claim = await draftClaim(story)
    const { body } = await sendOne('Photo.txt', Buffer.from(`photo ${claim.id}`))
    const documentId = body.id
    await change('user', 'attachDocument', { claimId: claim.id, documentId, kind: 'OTHER', note: 'Foto' })
    const query = `mutation($input: UpdateDocumentInput!) { updateDocument(input: $input) {
      claim { version } document { id kind note line { id } name url editable } userErrors { code } } }`
    const input = { documentId, kind: 'INVOICE', note: ' Photo ', lineId: claim.lines[0]!.id }
    const { updateDocument } = await story.data<{ updateDocument: { document: object; claim: { version: number } } }>(
      'user',
      query,
      { input },
    )
    expect(updateDocument.document).toEqual({
      id: documentId,
      kind: 'INVOICE',
      note: 'Photo',
      line: { id: claim.lines[0]!.id },
      name: 'Photo.txt',
      url: `/documents/${documentId}`,
      editable: true,
    })
    const taken = await story.data<{ updateDocument: { document: { line: null; note: string } } }>('user', query, {
      input: { documentId, lineId: null },
    })
    expect(taken.updateDocument.document).toMatchObject({ line: null, note: 'Photo' })

    const stale = await change('user', 'removeDocument', { documentId, expectedVersion: claim.version })
    expect(stale.userErrors[0]?.code).toBe('STALE_VERSION')
    expect(stale.claim?.documents.map(({ id }) => id)).toContain(documentId)
    const removed = await change('user', 'removeDocument', { documentId })
    expect(removed.claim?.documents.map(({ id }) => id)).not.toContain(documentId)
    expect((await get(documentId, 'user')).status).toBe(404)
    expect(existsSync(placeOf(body.sha256))).toBe(true)
    const texts = removed.claim?.history.edges.map(({ node }) => node.text).slice(0, 4)
    expect(texts).toEqual([
      'Removed Photo.txt',
      'Changed the note or place of Photo.txt',
      'Changed the note or place of Photo.txt',
      'Attached Photo.txt',
    ])
  })

  test('is locked with its claim', async () => {
    const claim = await submitted(story, { amount: '10.00' })
    const documentId = await upload(story, 'user')
    const refused = [
      await change('user', 'attachDocument', { claimId: claim.id, documentId, kind: 'POE', note: 'Photo' }),
      await change('user', 'updateDocument', { documentId: claim.documents[0]!.id, note: 'Other' }),
      await change('user', 'removeDocument', { documentId: claim.documents[0]!.id }),
    ]
    for (const { userErrors } of refused) expect(userErrors[0]?.code).toBe('LOCKED')
    expect((await seen(story, 'user', claim.id)).documents).toEqual(claim.documents)
  })

  test('can be added when action is required; only added ones can be removed again', async () => {
    const claim = await submitted(story, { amount: '10.00' })
    await move(story, 'reviewer', 'pickUpClaim', { claimId: claim.id })
    await move(story, 'reviewer', 'requestAction', {
      claimId: claim.id,
      reasons: [
        { code: 'AMOUNT_MISMATCH', text: 'Look at the line.', about: { kind: 'LINE', id: claim.lines[0]!.id } },
      ],
    })
    const documentId = await upload(story, 'user')
    expect(
      (await change('user', 'attachDocument', { claimId: claim.id, documentId, kind: 'POE', note: 'Photo' }))
        .userErrors,
    ).toEqual([])
    expect((await change('user', 'removeDocument', { documentId })).userErrors).toEqual([])
    expect((await change('user', 'removeDocument', { documentId: claim.documents[0]!.id })).userErrors[0]?.code).toBe(
      'NOT_ASKED_FOR',
    )
  })
})
