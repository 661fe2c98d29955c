import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Account } from '../access/account.ts'
import { networkOf } from '../access/networkOf.ts'
import { Context } from '../context.ts'
import { unauthenticated } from '../errors.ts'
import { noteSecurity } from '../securityLog.ts'
import type { Services } from '../services.ts'
import { Turns } from './cost/Turns.ts'

export interface Caller {
  readonly tokenHash: string
  /** Who it was the last time at least; the operation itself makes sure. */
  readonly account: Account
}

/**
 * Finds out who calls before anything that was sent is read. Whose token is known costs nothing. Those that may be nobody
 * are looked up a few at a time, in a line for each network: one that floods its own line hinders no other.
 */
export class Callers {
  readonly #ofNetwork = new Turns(2, 100)
  readonly #ofAll = new Turns(4, 1000)

  constructor(private readonly services: Services) {}

  /** Throws for nobody. */
  async find(tokenHash: string | null, address: string, log: FastifyBaseLogger = this.services.log): Promise<Caller> {
    if (tokenHash === null) throw unauthenticated()
    const known = this.services.accounts.get(tokenHash)
    if (known) return { tokenHash, account: known }
    const network = networkOf(address)
    const leaveOwn = await this.#ofNetwork.take(network)
    try {
      const leaveAll = await this.#ofAll.take('')
      try {
        return { tokenHash, account: await this.#lookUp(tokenHash) }
      } catch (error) {
        if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED')
          noteSecurity(log, 'TOKEN_REFUSED', { token: tokenHash.slice(0, 8), network })
        throw error
      } finally {
        leaveAll()
      }
    } finally {
      leaveOwn()
    }
  }

  async #lookUp(tokenHash: string): Promise<Account> {
    const context = new Context(this.services, tokenHash, undefined, '')
    try {
      await context.enter()
      return context.account
    } finally {
      context.close()
    }
  }
}
