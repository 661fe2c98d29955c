import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

/** The verifier that PostgreSQL stores for a password (RFC 5802). Sent in its place, it keeps the password out of statement logs. */
export const scramVerifier = (password: string): string => {
  const [iterations, salt] = [4096, randomBytes(16)]
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest()
  const storedKey = createHash('sha256').update(keyOf('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyOf('Server Key').toString('base64')}`
}
