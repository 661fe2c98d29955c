import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser'

/** Whether a text has nothing to fill in, as most texts. */
export const isPlain = (text: string): boolean => typeof text === 'string' && !/[{}<>']/.test(text)

const read = new Map<string, MessageFormatElement[]>()

/**
 * Turns a text into what react-intl formats. The build has parsed texts with plurals (`scripts/compileTexts.ts`) and
 * leaves the parser out, so a built page only fills in names between braces. In development the parser reads
 * everything.
 */
export function messageOf(text: string): string | MessageFormatElement[] {
  if (!import.meta.env.PROD || typeof text !== 'string') return text
  const known = read.get(text) ?? elementsOf(text)
  read.set(text, known)
  return known
}

function elementsOf(text: string): MessageFormatElement[] {
  return text
    .split(/\{(\w+)\}/)
    .map((value, index) => ({ type: index % 2 === 0 ? TYPE.literal : TYPE.argument, value }))
}
