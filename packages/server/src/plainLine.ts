/** Invisible characters that come with copied text: soft hyphen, zero-width space, word joiner, byte order mark. */
const copiedAlong = /[\u00ad\u200b\u2060\ufeff]/g

const otherSpaces = /[\p{Zs}]/gu

/** A one-line text without such characters and with plain spaces, so that texts that look the same are equal. */
export const plainLine = (text: string): string => text.replace(copiedAlong, '').replace(otherSpaces, ' ')

/** Line breaks, other control characters, and marks that reverse the direction of writing, which make a name read as another. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

/** Invisible characters, such as fillers, tags and joiners: a name with one differs from a name that looks the same. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]/u

/**
 * Invisible characters that writing needs: joiners and selectors in an emoji, joiners between letters of scripts that use
 * them, and selectors of Han characters.
 */
const needed =
  /(?<=\p{Extended_Pictographic})\ufe0f|(?<=[\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])\u200d(?=\p{Extended_Pictographic})|(?<=[\p{L}\p{M}])(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200c\u200d](?=\p{L})(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu

/** The message why a text cannot be a one-line text; undefined = it can. */
export const lineFault = (text: string): string | undefined => {
  if (breaking.test(text)) return 'must be one line without control characters.'
  const [found] = unseen.exec(text.replace(needed, '')) ?? []
  return found === undefined ? undefined : `must not hold the invisible character ${nameOf(found)}.`
}

/** The message why a text of several lines cannot be shown as meant. Tabs, line breaks and joined emoji are allowed. */
export const textFault = (text: string): string | undefined => {
  const [found] = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e]/u.exec(text) ?? []
  return found === undefined ? undefined : `must not hold the control character ${nameOf(found)}.`
}

const nameOf = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
