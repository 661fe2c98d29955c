import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import { coded } from '../errors.ts'

/** The purpose of a sealed text; a text sent for another purpose is recognized. */
export type CursorKind = 'EVENTS' | 'ENTRY' | 'MEMBERS' | 'PARTNERS' | 'FUNDS' | 'EXPORTS' | `CLAIMS ${string}`

/** Seals texts that clients send back. Every node can open them, because the key is in the database. */
export class CursorSeal {
  readonly #cipher: Buffer
  readonly #nonce: Buffer
  readonly #mark: Buffer

  constructor(key: Uint8Array) {
    const part = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32))
    this.#cipher = part('cursor cipher')
    this.#nonce = part('cursor nonce')
    this.#mark = part('log mark')
  }

  /** A keyed hash that replaces a text in the log: equal texts give equal marks, and nobody can reverse them. */
  mark(text: string): string {
    return createHmac('sha256', this.#mark).update(text).digest('hex').slice(0, 12)
  }

  /** The cursors of one partner, or of the vendor (null). They cannot open cursors of anybody else. */
  of(partnerId: string | null): Cursors {
    return new Cursors(this.#cipher, this.#nonce, partnerId ?? 'the vendor')
  }
}

const nonceLength = 12
const tagLength = 16

export class Cursors {
  constructor(
    private readonly cipherKey: Buffer,
    private readonly nonceKey: Buffer,
    private readonly owner: string,
  ) {}

  /** Encrypts a text. Equal texts give equal cursors, so that a place in a list has one cursor. */
  seal(kind: CursorKind, text: string): string {
    const plain = `${kind}\n${text}`
    const nonce = createHmac('sha256', this.nonceKey)
      .update(`${this.owner}\n${plain}`)
      .digest()
      .subarray(0, nonceLength)
    const cipher = createCipheriv('aes-256-gcm', this.cipherKey, nonce).setAAD(Buffer.from(this.owner))
    const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return sealed.toString('base64url')
  }

  /** The text that was sealed; throws an error that names the argument. */
  open(kind: CursorKind, cursor: string, field: string): string {
    const plain = this.#read(cursor)
    if (plain === undefined)
      throw coded('CURSOR_MALFORMED', `${field}: is not a cursor of yours; send one as it was received.`, { field })
    const [found, text] = plain.split('\n', 2)
    if (found !== kind)
      throw coded('CURSOR_FOREIGN', `${field}: is a cursor of another list or another order; send one of this.`, {
        field,
      })
    return text ?? ''
  }

  /** The text of a sealed id; undefined when it cannot be opened. */
  openId(kind: CursorKind, id: string): string | undefined {
    const [found, text] = this.#read(id)?.split('\n', 2) ?? []
    return found === kind ? text : undefined
  }

  #read(cursor: string): string | undefined {
    const sealed = Buffer.from(cursor, 'base64url')
    if (sealed.length <= nonceLength + tagLength || sealed.length > 1000) return undefined
    try {
      const cipher = createDecipheriv('aes-256-gcm', this.cipherKey, sealed.subarray(0, nonceLength), {
        authTagLength: tagLength,
      })
        .setAAD(Buffer.from(this.owner))
        .setAuthTag(sealed.subarray(-tagLength))
      return Buffer.concat([cipher.update(sealed.subarray(nonceLength, -tagLength)), cipher.final()]).toString()
    } catch {
      return undefined
    }
  }
}
