/** Keeps each number on one line with the word after it: "1 business day", "24 Nov". */
export const unbroken = (sentence: string): string => sentence.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
