import { found } from './finding.ts'

/** The text of an XML part. It refuses parts that define entities, which could hide any text; Office never defines one. */
export const textOf = (part: Buffer, name: string): string => {
  const text = new TextDecoder(encodingOf(part)).decode(part)
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw found('FILE_BROKEN', name)
  return text.replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (all, code: string) => {
    const point = Number(code.replace(/^x/i, '0x'))
    return point > 0x1f && point < 0x110000 ? String.fromCodePoint(point) : all
  })
}

const encodingOf = ([first, second]: Buffer) => {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8'
}
