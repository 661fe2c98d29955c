/** A limit as descriptions state it: "at most 4,000 characters". */
export const atMost = (most: number): string => `at most ${most.toLocaleString('en-GB')} characters`
