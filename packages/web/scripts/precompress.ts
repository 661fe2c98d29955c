import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** A smaller file gains nothing. */
const least = 256

const encodings = {
  br: (text: Buffer) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  gz: (text: Buffer) => gzipSync(text, { level: 9 }),
}

/** Adds a Brotli and a gzip copy of each text file to the build, as small as possible, for the server to send. */
export function precompress(): Plugin {
  let out = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved({ root, build }) {
      out = resolve(root, build.outDir)
    },
    closeBundle() {
      for (const file of globSync('**/*.{html,js,css,svg,json,webmanifest}', { cwd: out })) {
        const text = readFileSync(join(out, file))
        if (text.length < least) continue
        for (const [ending, compress] of Object.entries(encodings))
          writeFileSync(join(out, `${file}.${ending}`), compress(text))
      }
    },
  }
}
