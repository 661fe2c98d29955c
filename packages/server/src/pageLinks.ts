import { existsSync, readFileSync } from 'node:fs'

interface PageFiles {
  /** As the routes of the pages are written: `/claims/:id`. */
  readonly path: string
  readonly files: readonly string[]
}

/** The `Link` header for the page at an address: what it needs beyond index.html is fetched at once, not after it. */
export const readPageLinks = (file: string): ((path: string) => string | undefined) => {
  const pages = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PageFiles[]) : []
  const rows = pages.map(({ path, files }) => ({ parts: path.split('/'), link: files.map(linkTo).join(', ') }))
  return (path) => {
    const asked = path.split('/')
    const row = rows.find(
      ({ parts }) =>
        parts.length === asked.length && parts.every((part, index) => part.startsWith(':') || part === asked[index]),
    )
    return row?.link || undefined
  }
}

const linkTo = (file: string) =>
  file.endsWith('.css') ? `</${file}>; rel=preload; as=style; crossorigin` : `</${file}>; rel=modulepreload`
