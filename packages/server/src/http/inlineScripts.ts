import { createHash } from 'node:crypto'

/** The scripts that a page holds itself, as its policy names them: `'sha256-…'`. */
export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )
