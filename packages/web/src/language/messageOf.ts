import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser'

/** Whether a text has nothing to fill in, as most texts. */
export const isPlain = (text: string): boolean => typeof text === 'string' && !/[{}<>']/.test(text)

const read = new Map<string, MessageFormatElement[]>()

/**
 * A text as it is formatted. The build has read those with plurals (`scripts/compileTexts.ts`) and leaves their
 * parser out, so here names between braces are all there is to find; while developing the parser reads everything.
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
