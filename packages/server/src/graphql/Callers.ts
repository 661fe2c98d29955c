import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Caller } from '../access/caller.ts'
import { networkOf } from '../access/networkOf.ts'
import { Context } from '../context.ts'
import { unauthenticated } from '../errors.ts'
import { noteSecurity } from '../securityLog.ts'
import type { Services } from '../services.ts'
import { Turns } from './cost/Turns.ts'

/**
 * Finds out who calls, before the server reads what they sent. A known token costs no look-up. Unknown tokens are looked up
 * a few at a time, with a queue for each network, so that a network that floods its queue hinders no other.
 */
export class Callers {
  readonly #ofNetwork = new Turns(2, 100)
  readonly #ofAll = new Turns(4, 1000)

  constructor(private readonly services: Services) {}

  /**
   * The caller as of the last look-up; the operation itself checks it again. Throws UNAUTHENTICATED when the token belongs
   * to nobody.
   */
  async find(tokenHash: string | null, address: string, log: FastifyBaseLogger = this.services.log): Promise<Caller> {
    if (tokenHash === null) throw unauthenticated()
    const known = this.services.callers.get(tokenHash)
    if (known) return known
    const network = networkOf(address)
    const leaveOwn = await this.#ofNetwork.take(network)
    try {
      const leaveAll = await this.#ofAll.take('')
      try {
        return await this.#lookUp(tokenHash)
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

  async #lookUp(tokenHash: string): Promise<Caller> {
    const context = new Context(this.services, tokenHash, undefined, '')
    try {
      await context.enter()
      return context.caller
    } finally {
      context.close()
    }
  }
}
