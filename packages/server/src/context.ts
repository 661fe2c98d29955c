import { isDeepStrictEqual } from 'node:util'
import type { Language } from '@samop/shared'
import { acceptedLanguage } from './acceptedLanguage.ts'
import type { Account } from './access/account.ts'
import { asMoment } from './asMoment.ts'
import type { Cursors } from './cursor/Cursors.ts'
import { coded, unauthenticated } from './errors.ts'
import { Batches } from './graphql/Batches.ts'
import type { Admitted } from './graphql/door.ts'
import { Reader } from './reader.ts'
import type { Services } from './services.ts'

/** One operation: who, in which language, with which request id. */
export class Context {
  // not #private: Apollo Server hands on a copy of the context
  private reader: Reader
  private spoken: Language | undefined
  private moment: Temporal.Instant | undefined
  private momentAsText: string | undefined
  private assumed: Account | null = null
  private isAbandoned = false
  private sealing: Cursors | undefined
  /** The codes the domain refused with, whether or not the caller asks for them. */
  readonly refusals: string[] = []
  /** A mutation answered what was done before, under the same idempotency key. */
  replayed = false
  readonly batches = new Batches()
  /** What the door let in, for an operation over HTTP. */
  admitted: Admitted | undefined
  /** Tells the log what came of it. */
  tell: ((outcome: string) => void) | undefined

  constructor(
    readonly services: Services,
    readonly tokenHash: string | null,
    private readonly acceptLanguage: string | undefined,
    readonly requestId: string,
    /** Set when the caller is known already. */
    private known: Account | null = null,
  ) {
    this.reader = this.newReader()
  }

  /**
   * Opens the operation; nobody gets past this without a live session or key. With `remembered` it may begin as who the
   * caller was the last time: nothing is answered then before `isConfirmed`.
   */
  async enter({ remembered = false } = {}): Promise<void> {
    if (!this.known && remembered) this.known = this.assumed = this.services.accounts.get(this.tokenHash ?? '') ?? null
    this.known ??= await this.confirmed()
    if (this.tokenHash) this.services.tokenUse.note(this.services, this.known, this.tokenHash)
  }

  /** Whether the caller is who the operation began as; where not, it is to be carried out once more, as who it is. */
  async isConfirmed(): Promise<boolean> {
    const { assumed } = this
    if (!assumed) return true
    this.assumed = null
    this.spoken = this.sealing = undefined
    this.known = await this.confirmed()
    return isDeepStrictEqual(this.known, assumed)
  }

  /** Who the database says the caller is, in the transaction that everything is read in. */
  private async confirmed(): Promise<Account> {
    const { accounts } = this.services
    const account = await this.reader.account()
    if (account && this.tokenHash) accounts.set(this.tokenHash, account)
    else accounts.delete(this.tokenHash ?? '')
    if (!account) throw unauthenticated()
    return account
  }

  /** The same caller once more, for the next event of a subscription. */
  again(): Context {
    return new Context(this.services, this.tokenHash, this.acceptLanguage, this.requestId, this.known)
  }

  /** Who calls, as far as it is known. */
  get caller(): Account | null {
    return this.known
  }

  get account(): Account {
    if (!this.known) throw unauthenticated()
    return this.known
  }

  /** The header decides, for it follows the page's switch; then the account. */
  get language(): Language {
    return (this.spoken ??= this.chosenLanguage())
  }

  private chosenLanguage(): Language {
    return acceptedLanguage(this.acceptLanguage) ?? this.account.language
  }

  /** One moment for the whole operation, until it writes. */
  get now(): Temporal.Instant {
    return (this.moment ??= this.services.clock())
  }

  /** The same as text, in the form that moments are compared in. */
  get nowAsText(): string {
    return (this.momentAsText ??= asMoment(this.now.toString()))
  }

  /** What the caller is given to send back. */
  get cursors(): Cursors {
    return (this.sealing ??= this.services.seal.of(this.account.partnerId))
  }

  get db(): Reader {
    if (this.isAbandoned) throw coded('ABANDONED', 'The caller has gone.')
    return this.reader
  }

  /** After a write: later reads of this operation see it. */
  renew(): void {
    this.reader.close()
    this.reader = this.newReader()
    this.moment = this.momentAsText = undefined
  }

  close(): void {
    this.reader.close()
  }

  /** The caller has gone: what is being read for them ends, and nothing more begins. */
  abandon(): void {
    this.isAbandoned = true
    this.reader.abandon()
  }

  private newReader(): Reader {
    return new Reader(this.services.pool, this.tokenHash, this.services.clock)
  }
}
