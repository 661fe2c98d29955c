/** One line of a page: its text and size, and an optional column at the right. */
export interface PdfLine {
  readonly text: string
  readonly right?: string
  readonly size?: number
}

const [width, height, margin, column] = [595, 842, 64, 430]

/** A PDF of one A4 page. Its characters are those of Windows-1252, which covers Swedish but no other scripts. */
export const pdf = (title: string, lines: readonly PdfLine[]): Buffer => {
  let y = height - margin
  const drawn = lines.flatMap(({ text, right, size = 11 }) => {
    y -= size * 1.7
    return [drawText(text, margin, y, size), ...(right === undefined ? [] : [drawText(right, column, y, size)])]
  })
  const content = drawn.join('\n')
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Title (${escaped(title)}) >>`,
  ])
}

const drawText = (text: string, x: number, y: number, size: number) =>
  `BT /F1 ${size} Tf ${x} ${y.toFixed(1)} Td (${escaped(text)}) Tj ET`

/** Writes every character as one byte, so that offsets equal lengths. */
const escaped = (text: string) =>
  text
    .replace(/[–—]/g, '-')
    .replace(/[”“]/g, '"')
    .replace(/’/g, "'")
    .replace(/\u00a0|\u202f/g, ' ')
    .replace(/[^\x20-\xff]/g, '?')
    .replace(/[\\()]/g, '\\$&')

const assemble = (objects: readonly string[]): Buffer => {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
