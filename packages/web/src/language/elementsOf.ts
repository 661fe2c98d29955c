import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** Whether a text has nothing to fill in, as most texts. */
export const isPlain = (text: string): boolean => typeof text === 'string' && !/[{}<>']/.test(text)

const read = new Map<string, MessageFormatElement[]>()

/**
 * A text in its parts. The build has read those with plurals (`scripts/compileTexts.ts`) and leaves their parser out, so
 * here names between braces are all there is to find; while developing the parser reads everything.
 */
export function elementsOf(text: string): MessageFormatElement[] {
  // what the build has read is no string any more
  if (typeof text !== 'string') return text
  const known = read.get(text) ?? (import.meta.env.PROD ? split(text) : parse(text, { captureLocation: false }))
  read.set(text, known)
  return known
}

function split(text: string): MessageFormatElement[] {
  return text
    .split(/\{(\w+)\}/)
    .map((value, index) => ({ type: index % 2 === 0 ? TYPE.literal : TYPE.argument, value }))
}
