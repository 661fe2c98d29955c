import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits. Nobody can guess them, so the database may store a plain hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** The form of a token in the database: SHA-256, hexadecimal. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
