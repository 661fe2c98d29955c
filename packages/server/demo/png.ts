import { crc32, deflateSync } from 'node:zlib'

/** A small picture in place of a screenshot of an advertisement: a banner, a picture and lines of text, in colours from `seed`. */
export const png = (seed: number, width = 320, height = 200): Buffer => {
  const [banner, picture, paper, ink] = [colour(seed), colour(seed * 7 + 3), [250, 250, 248], [90, 94, 102]]
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isText = y > 70 && x > 140 && x < 140 + 40 + ((seed * 31 + Math.floor(y / 16) * 53) % 130) && y % 16 < 7
      const isPicture = y > 70 && y < height - 20 && x > 16 && x < 124 && (x + y * 2) % 29 > 3
      const shown = y < 54 ? banner : isPicture ? picture : isText ? ink : paper
      rows.set(shown, y * (1 + width * 3) + 1 + x * 3)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const colour = (seed: number): number[] => [
  40 + ((seed * 47) % 160),
  60 + ((seed * 83) % 140),
  90 + ((seed * 29) % 150),
]

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
