import { type ContentType, contentTypes } from '@samop/shared'

const longest = 120
/** Of what is longer only the end is looked at, where the ending stands. */
const longestSent = 1000

/**
 * A file's name as people sent it, fit to be shown and saved: no path, nothing invisible, no sign that a file system
 * refuses, of sensible length, and with the ending of its real type.
 */
export const cleanName = (sent: string, contentType: ContentType): string => {
  const name = sent
    .slice(-longestSent)
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)!
    // control and format characters, and fillers: line breaks, and those that turn the direction of writing
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
