// tab, line feed and carriage return are the only ones a text may hold
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** Whether bytes that come in pieces are one valid UTF-8 text without control characters. */
export class TextCheck {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  #isText = true

  update(chunk: Uint8Array): void {
    if (this.#isText) this.#isText = this.#reads(chunk)
  }

  end(): boolean {
    return this.#isText && this.#reads()
  }

  #reads(chunk?: Uint8Array): boolean {
    try {
      return !control.test(this.#decoder.decode(chunk, { stream: chunk !== undefined }))
    } catch {
      return false
    }
  }
}
