import { create } from 'content-disposition'

/** What a file says of itself on its way out. */
interface Attached {
  readonly name: string
  readonly contentType: string
  readonly bytes: number
}

/** Headers with which a browser saves a file and never shows it, so that nothing in it runs on our pages. */
export const attachmentHeaders = ({ name, contentType, bytes }: Attached) => ({
  'content-type': contentType,
  'content-length': bytes,
  'content-disposition': create(name, { type: 'attachment', fallback: asciiOf(name) }),
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
})

/** The name for old clients that cannot read UTF-8: å becomes a, ö becomes o. */
const asciiOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
