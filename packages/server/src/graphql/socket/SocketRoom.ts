import type { Caller } from '../../access/caller.ts'
import { Holdings, takeAll } from '../cost/Holdings.ts'
import { socketLimits } from './socketLimits.ts'

export interface Place {
  /** Counts the socket for its caller, no longer as unknown; false when the caller has no room for another. */
  become(session: { readonly tokenHash: string; readonly caller: Pick<Caller, 'id' | 'partnerId'> }): boolean
  leave(): void
}

/** Counts the sockets and subscriptions of callers on this node. */
export class SocketRoom {
  readonly #networks = new Holdings(socketLimits.ofNetwork)
  readonly #unknown = new Holdings(socketLimits.unknownOfNetwork)
  readonly #tokens = new Holdings(socketLimits.ofToken)
  readonly #people = new Holdings(socketLimits.ofPerson)
  readonly #partners = new Holdings(socketLimits.ofPartner)
  readonly #subscriptions = new Holdings(socketLimits.subscriptions)
  readonly #subscriptionsOfPartner = new Holdings(socketLimits.subscriptionsOfPartner)
  readonly #characters = new Holdings(socketLimits.characters)
  readonly #charactersOfPartner = new Holdings(socketLimits.charactersOfPartner)

  /** Takes a place for a new socket; undefined when the network has no room for another. */
  enter(network: string): Place | undefined {
    const known = this.#unknown.take(network)
    const leave = known && this.#networks.take(network)
    if (!leave) {
      known?.()
      return undefined
    }
    const leaves = [known, leave]
    return {
      become: ({ tokenHash, caller: { id, partnerId } }) => {
        known()
        const held = takeAll(
          () => this.#tokens.take(tokenHash),
          () => this.#people.take(id),
          ...(partnerId === null ? [] : [() => this.#partners.take(partnerId)]),
        )
        if (held) leaves.push(held)
        return held !== undefined
      },
      leave: () => {
        for (const one of leaves) one()
      },
    }
  }

  /** Counts a subscription; the answered function ends it; undefined when there is no room. */
  subscribe({ id, partnerId }: Pick<Caller, 'id' | 'partnerId'>, characters: number): (() => void) | undefined {
    return takeAll(
      () => this.#subscriptions.take(id),
      () => this.#characters.take(id, characters),
      ...(partnerId === null
        ? []
        : [
            () => this.#subscriptionsOfPartner.take(partnerId),
            () => this.#charactersOfPartner.take(partnerId, characters),
          ]),
    )
  }
}
