import type { Caller } from '../../access/caller.ts'
import { Turns } from './Turns.ts'

type Whose = Pick<Caller, 'id' | 'partnerId'>

/** Limits how much a person or key, and a partner as a whole, does at a time, so that no partner takes all database connections. */
export class CallerTurns {
  readonly #own: Turns
  readonly #partners: Turns

  constructor(
    own: number,
    ofPartner: number,
    /** Length of the queue of each person or key; a partner's queue holds the turns of its people and keys. */
    waiting: number,
  ) {
    this.#own = new Turns(own, waiting)
    this.#partners = new Turns(ofPartner, Infinity)
  }

  async take({ id, partnerId }: Whose): Promise<() => void> {
    const giveBack = await this.#own.take(id)
    if (partnerId === null) return giveBack
    // Whoever waits here has a turn of their own, so a partner's queue is limited too.
    const giveBackPartners = await this.#partners.take(partnerId)
    return () => {
      giveBackPartners()
      giveBack()
    }
  }
}
