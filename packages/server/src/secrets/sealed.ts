import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** A key of AES-256, and the name that stands before everything it seals. */
export interface SealingKey {
  readonly id: string
  readonly bytes: Buffer
}

export const keyLength = 32

/** The name of a key is a hash: it tells nothing about the key and is the same on every machine. */
export const keyOf = (bytes: Buffer): SealingKey => ({
  id: createHash('sha256').update('samop key ').update(bytes).digest('hex').slice(0, 8),
  bytes,
})

export const newKeyBytes = (): Buffer => randomBytes(keyLength)

const version = 'v1'
const algorithm = 'aes-256-gcm'

/** `about` names the secret's owner; only with the same name can the secret be opened. */
export const seal = ({ id, bytes }: SealingKey, text: string, about: string): string => {
  const iv = randomBytes(12)
  const cipher = createCipheriv(algorithm, bytes, iv).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return [version, id, iv.toString('base64url'), sealed.toString('base64url')].join('.')
}

export const keyIdOf = (sealed: string): string | undefined => sealed.split('.')[1]

/** Throws when the key is another, or the text was altered. */
export const unseal = ({ bytes }: SealingKey, sealed: string, about: string): string => {
  const [said, , iv = '', body = ''] = sealed.split('.')
  if (said !== version) throw new Error('this is not sealed as we seal')
  const both = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv(algorithm, bytes, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
    .setAAD(Buffer.from(about))
    .setAuthTag(both.subarray(-16))
  return Buffer.concat([decipher.update(both.subarray(0, -16)), decipher.final()]).toString('utf8')
}

/** A keyed hash of a text, with a key of its own for each purpose, and the name of the key before it. */
export const markWith = ({ id, bytes }: SealingKey, text: string, purpose: string): string => {
  const own = Buffer.from(hkdfSync('sha256', bytes, '', `samop mark ${purpose}`, keyLength))
  return `${id}.${createHmac('sha256', own).update(text).digest('base64url')}`
}
