import { type Language, sayWith, type SpokenValues, type Text } from '@samop/shared'

/** A mail to one person: its text, and at most one link. */
export interface Letter {
  /** The name in the log. */
  readonly name: string
  readonly subject: Text
  readonly paragraphs: readonly Text[]
  readonly values?: SpokenValues
  readonly link?: { readonly text: Text; readonly href: string }
  /** Paragraphs after the link. */
  readonly after?: readonly Text[]
}

export interface Written {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The letter in one language, as plain text and as HTML. */
export const written = (
  { subject, paragraphs, values = {}, link, after = [] }: Letter,
  language: Language,
): Written => {
  const say = (text: Text) => sayWith(text, language, values)
  const [before, rest] = [paragraphs.map(say), after.map(say)]
  const html = [
    ...before.map(paragraph),
    ...(link ? [`<p><a href="${escaped(link.href)}">${escaped(say(link.text))}</a></p>`] : []),
    ...rest.map(paragraph),
  ]
  return {
    subject: say(subject),
    text: `${[...before, ...(link ? [link.href] : []), ...rest].join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(say(subject))}</title><body style="font-family:sans-serif;line-height:1.5;max-width:36em">${html.join('')}</body></html>`,
  }
}

const paragraph = (text: string) => `<p>${escaped(text)}</p>`

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (found) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[found]!)
