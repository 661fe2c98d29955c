import { isDeepStrictEqual } from 'node:util'
import { type Language, languages } from '@samop/shared'
import { acceptedLanguage } from './http/acceptedLanguage.ts'
import type { Caller } from './access/caller.ts'
import { asMoment } from './asMoment.ts'
import type { Cursors } from './cursor/Cursors.ts'
import { coded, unauthenticated } from './errors.ts'
import { Batches } from './graphql/Batches.ts'
import type { Admitted } from './graphql/door.ts'
import { Reader } from './reader.ts'
import type { Services } from './services.ts'

/** The context of an operation: its caller, language and request id. */
export class Context {
  // Not #private, because Apollo Server passes on a copy of the context.
  private reader: Reader
  private spoken: Language | undefined
  private moment: Temporal.Instant | undefined
  private momentAsText: string | undefined
  private assumed: Caller | null = null
  private isAbandoned = false
  /** Whether something was read that may differ for another caller of the same partner and language. */
  isPersonal = false
  private sealing: Cursors | undefined
  /** The codes of the domain's refusals, even if the caller did not select them. */
  readonly refusals: string[] = []
  /** Whether a mutation answered a stored result of the same idempotency key. */
  replayed = false
  readonly batches = new Batches()
  /** The admitted operation, for a request over HTTP. */
  admitted: Admitted | undefined
  /** Logs the outcome. */
  tell: ((outcome: string) => void) | undefined

  constructor(
    readonly services: Services,
    readonly tokenHash: string | null,
    private readonly acceptLanguage: string | undefined,
    readonly requestId: string,
    /** The caller, when an event is executed for a subscriber. */
    private known: Caller | null = null,
  ) {
    this.reader = this.newReader()
  }

  /**
   * Opens the operation; throws without a live session or key. With `remembered` it may start with the caller as last
   * known; then `isConfirmed` must follow before the answer.
   */
  async enter({ remembered = false } = {}): Promise<void> {
    // To be told of an event is no use of a session: a page that nobody touches must become idle.
    if (this.known) return
    if (remembered) this.known = this.assumed = this.services.callers.get(this.tokenHash ?? '') ?? null
    this.known ??= await this.confirmed()
    if (this.tokenHash) this.services.tokenUse.note(this.services, this.known, this.tokenHash)
  }

  /** Whether the caller is still as the operation assumed; if not, it must be executed again with the present caller. */
  async isConfirmed(): Promise<boolean> {
    const { assumed } = this
    if (!assumed) return true
    this.assumed = null
    this.spoken = this.sealing = undefined
    this.known = await this.confirmed()
    return isDeepStrictEqual(this.known, assumed)
  }

  /** The caller as the database knows them, in the transaction of the operation's reads. */
  private async confirmed(): Promise<Caller> {
    const { callers } = this.services
    const caller = await this.reader.caller()
    if (caller && this.tokenHash) callers.set(this.tokenHash, caller)
    else callers.delete(this.tokenHash ?? '')
    if (!caller) throw unauthenticated()
    return caller
  }

  /** A context of the same caller, for the next event of a subscription. */
  again(): Context {
    return new Context(this.services, this.tokenHash, this.acceptLanguage, this.requestId, this.known)
  }

  /** The caller; null while unknown. */
  get callerIfKnown(): Caller | null {
    return this.known
  }

  get caller(): Caller {
    this.isPersonal = true
    return this.confirmedCaller
  }

  private get confirmedCaller(): Caller {
    if (!this.known) throw unauthenticated()
    return this.known
  }

  /** Nobody who owes one can subscribe, so this makes no answer to an event personal. */
  get owesSecondFactor(): boolean {
    return this.confirmedCaller.owesSecondFactor
  }

  /** The language of the header, which follows the page's switch, else the one that the caller chose. */
  get language(): Language {
    return (this.spoken ??= this.chosenLanguage())
  }

  private chosenLanguage(): Language {
    return acceptedLanguage(this.acceptLanguage) ?? this.confirmedCaller.language ?? languages[0]
  }

  /** The same moment for the whole operation, until it writes. */
  get now(): Temporal.Instant {
    return (this.moment ??= this.services.clock())
  }

  /** `now` as text, in the form in which moments are compared. */
  get nowAsText(): string {
    return (this.momentAsText ??= asMoment(this.now.toString()))
  }

  /** The cursors of the caller's partner, or of the vendor. */
  get cursors(): Cursors {
    return (this.sealing ??= this.services.seal.of(this.confirmedCaller.partnerId))
  }

  get db(): Reader {
    this.isPersonal = true
    if (this.isAbandoned) throw coded('ABANDONED', 'The caller has gone.')
    return this.reader
  }

  /** Starts a new transaction after a write, so that later reads of the operation see it. */
  renew(): void {
    this.reader.close()
    this.reader = this.newReader()
    this.moment = this.momentAsText = undefined
  }

  close(): void {
    this.reader.close()
  }

  /** Ends running reads and prevents new ones, because the caller has left. */
  abandon(): void {
    this.isAbandoned = true
    this.reader.abandon()
  }

  private newReader(): Reader {
    return new Reader(this.services.pool, this.tokenHash, this.services.clock)
  }
}
