import { crc32, deflateSync } from 'node:zlib'

export interface Paper {
  name: string
  mimeType: string
  buffer: Buffer
}

/** A PDF with content of its own, so that no two files are the same. */
export function pdf(name: string): Paper {
  const buffer = Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Title (${name}) >>\nendobj\ntrailer\n<< >>\n%%EOF\n`)
  return { name, mimeType: 'application/pdf', buffer }
}

export function csv(name: string, rows: readonly string[] = ['week;clicks', '40;812', '41;977']): Paper {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${rows.join('\r\n')}\r\n`) }
}

/** A program, which no claim takes. */
export function program(name: string): Paper {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\x90\0\x03 This is no document.') }
}

/** A picture of one pixel. `bytes` adds a comment of that length, so that its upload takes a while. */
export function png(name: string, bytes = 0): Paper {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const comment = Buffer.concat([Buffer.from(`Comment\0${name}`), Buffer.alloc(bytes, ' ')])
  const buffer = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', comment),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { name, mimeType: 'image/png', buffer }
}

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.concat([Buffer.from(type), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(head))
  return Buffer.concat([length, head, check])
}
