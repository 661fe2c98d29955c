/** The encodings of text files. UTF-16 begins with a mark; older spreadsheets save Windows-1252. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * The control characters that business systems write into texts: tabs, line ends, form feeds, Ctrl-Z at the end, the four
 * separators, and the line end of mainframes.
 */
const written = '\\t\\n\\v\\f\\r\\u001a\\u001c-\\u001f\\u0085'
const control = new RegExp(`(?![${written}])\\p{Cc}`, 'u')

/** Almost any two bytes are a character of UTF-16, but binary data soon contain characters that nobody writes. */
const unwritten = new RegExp(`(?![${written}])[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}]`, 'u')

const marks = [
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** Finds the encoding of bytes that come in chunks, if they are a text without control characters. */
export class TextCheck {
  #readings: Reading[] = []
  #begun = Buffer.alloc(0)

  update(chunk: Uint8Array): void {
    if (this.#readings.length > 0) return this.#read(chunk)
    // Two chunks may split the mark.
    this.#begun = Buffer.concat([this.#begun, chunk])
    if (this.#begun.length >= 2) this.#begin()
  }

  /** The encoding that fits; null = none does. */
  end(): Charset | null {
    if (this.#readings.length === 0) this.#begin()
    this.#read()
    return this.#readings.find(({ fits }) => fits)?.charset ?? null
  }

  #begin(): void {
    const mark = marks.find(({ bytes }) => bytes.every((byte, at) => this.#begun[at] === byte))
    const charsets: Charset[] = mark ? [mark.charset] : ['utf-8', 'windows-1252']
    this.#readings = charsets.map((charset) => new Reading(charset))
    this.#read(this.#begun)
  }

  #read(chunk?: Uint8Array): void {
    for (const reading of this.#readings) reading.read(chunk)
  }
}

/** One attempt to read the bytes in an encoding. */
class Reading {
  readonly charset: Charset
  readonly #decoder: TextDecoder
  #fits = true

  constructor(charset: Charset) {
    this.charset = charset
    this.#decoder = new TextDecoder(charset, { fatal: true })
  }

  get fits(): boolean {
    return this.#fits
  }

  read(chunk?: Uint8Array): void {
    if (!this.#fits) return
    try {
      const text = this.#decoder.decode(chunk, { stream: chunk !== undefined })
      this.#fits = !(this.charset.startsWith('utf-16') ? unwritten : control).test(text)
    } catch {
      this.#fits = false
    }
  }
}
