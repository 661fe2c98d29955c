import { createHmac, hash, hkdfSync, timingSafeEqual } from 'node:crypto'
import { coded } from '../errors.ts'

/** The purpose of a sealed text; a text sent for another purpose is recognized. */
export type CursorKind = 'EVENTS' | 'ENTRY' | 'MEMBERS' | 'PARTNERS' | 'FUNDS' | 'EXPORTS' | `CLAIMS ${string}`

/** Seals texts that clients send back. Every node can open them, because the key is in the database. */
export class CursorSeal {
  readonly #stream: string
  readonly #proof: string
  readonly #mark: Buffer

  constructor(key: Uint8Array) {
    const part = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32))
    this.#stream = part('cursor stream').toString('base64')
    this.#proof = part('cursor proof').toString('base64')
    this.#mark = part('log mark')
  }

  /** A keyed hash that replaces a text in the log: equal texts give equal marks, and nobody can reverse them. */
  mark(text: string): string {
    return createHmac('sha256', this.#mark).update(text).digest('hex').slice(0, 12)
  }

  /** The cursors of one partner, or of the vendor (null). They cannot open cursors of anybody else. */
  of(partnerId: string | null): Cursors {
    return new Cursors(this.#stream, shake(this.#proof + (partnerId ?? 'the vendor'), 32, 'base64'))
  }
}

const proofLength = 16

const shake = (text: string, outputLength: number, outputEncoding: 'latin1' | 'base64' = 'latin1') =>
  hash('shake128', text, { outputEncoding, outputLength })

/**
 * Deterministic authenticated encryption in the manner of SIV: a keyed hash of the text is its proof, and the text is added to
 * the stream that the same hash makes of the proof. Both are SHAKE128, which is safe with a key before the text. A list of fifty
 * claims has fifty cursors, and this costs a third of HMAC and AES-GCM, whose objects have to be made for each text.
 */
export class Cursors {
  constructor(
    private readonly streamKey: string,
    /** With whose cursors they are, so that no other's proof holds. */
    private readonly proofKey: string,
  ) {}

  /** Encrypts a text. Equal texts give equal cursors, so that a place in a list has one cursor. */
  seal(kind: CursorKind, text: string): string {
    const plain = `${kind}\n${text}`
    const proof = this.#proofOf(plain)
    const sealed = Buffer.allocUnsafe(proofLength + Buffer.byteLength(plain))
    sealed.write(proof, 'latin1')
    sealed.write(plain, proofLength)
    this.#apply(proof, sealed)
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
    if (sealed.length <= proofLength || sealed.length > 1000) return undefined
    const proof = sealed.toString('latin1', 0, proofLength)
    this.#apply(proof, sealed)
    const plain = sealed.toString('utf8', proofLength)
    return timingSafeEqual(Buffer.from(this.#proofOf(plain), 'latin1'), Buffer.from(proof, 'latin1'))
      ? plain
      : undefined
  }

  #proofOf(plain: string): string {
    return shake(this.proofKey + plain, proofLength)
  }

  /** Adds the stream of a proof to what follows it: once encrypts, twice decrypts. */
  #apply(proof: string, sealed: Buffer): void {
    const length = sealed.length - proofLength
    const stream = shake(this.streamKey + proof, length)
    for (let at = 0; at < length; at += 1) sealed[proofLength + at]! ^= stream.charCodeAt(at)
  }
}
