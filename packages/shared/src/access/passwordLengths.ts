/** How long a password is, in characters. */
export const shortestPassword = 12
export const longestPassword = 128
