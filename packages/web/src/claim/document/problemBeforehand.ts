import { contentTypes, isKeyOf, type Text } from '@samop/shared'
import { editWords } from '../../language/messages/claimEdit.ts'

/** Why a file cannot be sent, or would be refused; null = it can be sent. The content decides before name and type do. */
export async function problemBeforehand(file: File): Promise<Text | null> {
  const beginning = await beginningOf(file)
  if (beginning === null) return editWords.fileUnreadable
  if (photo.test(beginning)) return editWords.filePhoto
  return accepted.some((pattern) => pattern.test(beginning)) || isAccepted(file) ? null : editWords.fileType
}

/** Whether the browser can still read the file: not after it was changed, moved or removed. */
export const isReadable = async (file: File): Promise<boolean> => (await beginningOf(file)) !== null

const beginningOf = async (file: File): Promise<string | null> => {
  try {
    const bytes = new Uint8Array(await file.slice(0, 2048).arrayBuffer())
    return String.fromCharCode(...bytes)
  } catch {
    return null
  }
}

/** HEIC and AVIF, whatever the file is called. */
const photo = /^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1|avi[fs])/s

/** Types that are known by their content: JPEG, PNG, WebP, PDF. */
// eslint-disable-next-line no-control-regex
const accepted = [/^\xff\xd8\xff/, /^\x89PNG\r\n\x1a\n/, /^RIFF.{4}WEBP/s, /^.{0,1024}%PDF-\d/s]

function isAccepted({ name, type }: File): boolean {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? ''
  const known = Object.values(contentTypes).map((each): string => each.extension)
  return known.includes(extension === 'jpeg' ? 'jpg' : extension) || isKeyOf(contentTypes, type)
}
