import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

/** The letters of Western Europe, and the signs that our texts and number formats use. Other letters come from the system. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
]
const signs = 'ŠšŽžŒœ–—‘’‚“”„•…‹›€™−×→≤≥\u2009\u202f'

const letters = ranges
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  .map((code) => String.fromCodePoint(code))
  .join('')

// Writes src/ui/theme/inter.woff2: of Inter only what the pages show, so that it arrives before the first text.
const source = new URL('../node_modules/@fontsource-variable/inter/', import.meta.url)
const options = {
  targetFormat: 'woff2' as const,
  keepFeatures: ['kern', 'tnum'],
  variationAxes: { wght: { min: 400, max: 600, default: 400 } },
}
const font = await subsetFont(
  readFileSync(new URL('files/inter-latin-wght-normal.woff2', source)),
  letters + signs,
  options,
)
writeFileSync(new URL('../src/ui/theme/inter.woff2', import.meta.url), font)
copyFileSync(new URL('LICENSE', source), new URL('../public/inter-licence.txt', import.meta.url))
