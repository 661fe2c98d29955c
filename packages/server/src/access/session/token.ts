import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: nothing to guess, so a plain hash of it is enough in the database. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** How the database knows a token: SHA-256, hexadecimal. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
