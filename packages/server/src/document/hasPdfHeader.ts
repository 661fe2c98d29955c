/** The most bytes that may stand before the header, as readers of PDF have it (ISO 32000-1, annex H). */
const mostBefore = 1024

/** Whether a file begins as a PDF does, perhaps behind what a scanner or a mail gateway put before it. */
export const hasPdfHeader = (beginning: Buffer): boolean => {
  const at = beginning.indexOf('%PDF-')
  return at >= 0 && at <= mostBefore && /^%PDF-\d/.test(beginning.toString('latin1', at, at + 6))
}
