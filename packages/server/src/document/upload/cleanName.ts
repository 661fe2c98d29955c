import { type ContentType, contentTypes } from '@samop/shared'

const longest = 120
/** Longer names are cut to their last 1,000 characters, which hold the extension. */
const longestSent = 1000

/**
 * Makes a sent file name fit to show and save: without path, invisible characters and characters that file systems refuse,
 * of sensible length, and with the extension of the real type.
 */
export const cleanName = (sent: string, contentType: ContentType): string => {
  const name = sent
    .slice(-longestSent)
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)!
    // Control and format characters and fillers, such as line breaks and marks that reverse the direction of writing.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
  const [, stem = name, ending = ''] = /^(.*)\.([^. ]{1,10})$/.exec(name) ?? []
  const { extension } = contentTypes[contentType]
  const fits = sameEnding(ending, extension)
  const kept = (fits || isOurs(ending) ? stem : name).replace(/^[. ]+|[. ]+$/g, '')
  const short = Array.from(kept).slice(0, longest).join('').trimEnd()
  return `${short || 'document'}.${fits ? ending : extension}`
}

const sameEnding = (ending: string, extension: string) => ending.toLowerCase().replace(/^jpeg$/, 'jpg') === extension

const isOurs = (ending: string) => Object.values(contentTypes).some(({ extension }) => sameEnding(ending, extension))
