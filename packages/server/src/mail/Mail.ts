import type { Language } from '@samop/shared'
import { createTransport, type Transporter } from 'nodemailer'
import type { Config } from '../config.ts'
import { isLoopback } from '../isLoopback.ts'
import type { Log } from '../log.ts'
import { type Letter, written } from './written.ts'

/** Sends mail if an SMTP server is configured. Nobody waits for it, so a server that does not answer delays nothing else. */
export class Mail {
  readonly #transport: Transporter | undefined
  readonly #underWay = new Set<Promise<void>>()

  constructor(
    { smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>,
    private readonly log: Log,
  ) {
    if (smtpUrl === undefined) return
    const { hostname } = new URL(smtpUrl)
    this.#transport = createTransport(
      // Mail holds secret links, so it needs TLS unless the mail server is this machine.
      { url: smtpUrl, requireTLS: !isLoopback(hostname), connectionTimeout: 10_000, socketTimeout: 30_000 },
      { from: mailFrom },
    )
  }

  get isOn(): boolean {
    return this.#transport !== undefined
  }

  /** Sends without waiting; the log tells the result. */
  send(to: string, language: Language, letter: Letter): void {
    if (!this.#transport) return
    const sending = this.#transport
      .sendMail({ to: { name: '', address: to }, ...written(letter, language) })
      .then(() => this.log.info({ letter: letter.name }, 'mail sent'))
      .catch((error: Error) => this.log.error({ err: error, letter: letter.name }, 'mail was not sent'))
      .finally(() => this.#underWay.delete(sending))
    this.#underWay.add(sending)
  }

  /** Waits up to five seconds for mail that is being sent. */
  async close(): Promise<void> {
    const patience = Promise.withResolvers<void>()
    const timer = setTimeout(patience.resolve, 5000)
    await Promise.race([Promise.all(this.#underWay), patience.promise])
    clearTimeout(timer)
    this.#transport?.close()
  }
}
