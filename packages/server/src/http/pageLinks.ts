import { existsSync, readFileSync } from 'node:fs'

interface PageFiles {
  /** In the form of the pages' routes: `/claims/:id`. */
  readonly path: string
  readonly files: readonly string[]
}

export interface PageLink {
  /** The `Link` header, so that the browser loads the page's files together with index.html, not after it; '' = none. */
  readonly link: string
}

/** Answers what is known of the page at a path; undefined where no page is. */
export const readPageLinks = (file: string): ((path: string) => PageLink | undefined) => {
  const pages = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PageFiles[]) : []
  const rows = pages.map(({ path, files }) => ({ parts: path.split('/'), link: files.map(linkTo).join(', ') }))
  return (path) => {
    const asked = path.split('/')
    return rows.find(
      ({ parts }) =>
        parts.length === asked.length && parts.every((part, index) => part.startsWith(':') || part === asked[index]),
    )
  }
}

const linkTo = (file: string) =>
  file.endsWith('.css') ? `</${file}>; rel=preload; as=style; crossorigin` : `</${file}>; rel=modulepreload`
