/** Whether a word is long enough to identify one object; days and times occur in many. */
const isTelling = (token: string) => token.length >= 6 && !/^(\d{4}-\d{2}(-\d{2}.*)?|\d{2}\.\d+z?)$/.test(token)

/** The words, ids, numbers and addresses of a text in lower case, also those inside base64. */
export const tokensOf = (text: string): Set<string> => {
  const found = new Set(plainTokens(text))
  for (const word of text.match(/[\w-]{16,}/g) ?? []) {
    const inner = Buffer.from(word, 'base64url').toString()
    if (/^[\x20-\x7e]+$/.test(inner)) for (const token of plainTokens(inner)) found.add(token)
  }
  return found
}

const plainTokens = (text: string): string[] =>
  (
    text
      // Line breaks and other escapes in JSON.
      .replaceAll(/\\[nrt"\\]/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}_.-]+/gu) ?? []
  )
    .map((token) => token.replaceAll(/^[.-]+|[.-]+$/g, ''))
    .filter(isTelling)
