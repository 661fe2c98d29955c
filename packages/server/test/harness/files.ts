import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** A ZIP archive of stored entries, the form of an Office file. */
export const zip = (entries: Readonly<Record<string, string | Buffer>>): Buffer => {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const [title, body] = [Buffer.from(name), Buffer.from(text as string)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(body), 10)
    common.writeUInt32LE(body.length, 14)
    common.writeUInt32LE(body.length, 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, body])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, title]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(central.length, 8)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** An Office file of a kind, with further parts. */
export const officeFile = (kind: string, parts: Readonly<Record<string, string | Buffer>> = {}): Buffer =>
  zip({ '[Content_Types].xml': contentTypesOf(kind), 'main.xml': '<main/>', ...parts })

const contentTypesOf = (kind: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`

/** One relationship of an Office file's part. */
export const relationships = (type: string, target: string, isExternal = false): string =>
  `<Relationships xmlns="r"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/></Relationships>`

/** An Office file with deflated parts; `said` is a false size to declare for each. */
export const packedZip = (kind: string, parts: Readonly<Record<string, Buffer>>, said?: number): Buffer => {
  const entries = Object.entries({ '[Content_Types].xml': Buffer.from(contentTypesOf(kind)), ...parts })
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [index, [name, body]] of entries.entries()) {
    const packed = deflateRawSync(body)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(body), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(index > 0 && said !== undefined ? said : body.length, 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, title]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(central.length, 8)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

export const pdf = (object: string): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n${object}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`)

/** A picture that declares a size but holds no pixels. */
export const png = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(17)
  head.write('IHDR', 0, 'latin1')
  head.writeUInt32BE(width, 4)
  head.writeUInt32BE(height, 8)
  head.set([8, 0, 0, 0, 0], 12)
  const chunk = (bytes: Buffer) => {
    const framed = Buffer.alloc(bytes.length + 8)
    framed.writeUInt32BE(bytes.length - 4, 0)
    bytes.copy(framed, 4)
    framed.writeUInt32BE(crc32(bytes), bytes.length + 4)
    return framed
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk(head),
    chunk(Buffer.concat([Buffer.from('IDAT'), deflateSync(Buffer.alloc(1))])),
    chunk(Buffer.from('IEND')),
  ])
}

/** The beginning of a Windows program. */
export const program = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(200)])

/** One small file of every type that may be uploaded. */
export const samples: Readonly<Record<string, Buffer>> = {
  'application/pdf': Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
  'image/png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABc3UBGAAAAABJRU5ErkJggg==',
    'base64',
  ),
  'image/jpeg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffd9', 'hex'),
  'image/webp': Buffer.concat([
    Buffer.from('RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f', 'latin1'),
    Buffer.alloc(13),
  ]),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': officeFile('wordprocessingml.document'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': officeFile('spreadsheetml.sheet'),
  'application/vnd.openxmlformats-officedocument.presentationml.presentation':
    officeFile('presentationml.presentation'),
  'text/csv': Buffer.from('vecka;klick\r\nBMW;12\r\nSmörgås;7\r\n'),
  'text/plain': Buffer.from('Räksmörgås\nsecond line\n'),
}
