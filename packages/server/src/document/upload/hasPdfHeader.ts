/** The most bytes that PDF readers allow before the header (ISO 32000-1, annex H). */
const mostBefore = 1024

/** Whether a file begins with a PDF header, or has one after bytes that a scanner or a mail gateway put before it. */
export const hasPdfHeader = (beginning: Buffer): boolean => {
  const at = beginning.indexOf('%PDF-')
  return at >= 0 && at <= mostBefore && /^%PDF-\d/.test(beginning.toString('latin1', at, at + 6))
}
