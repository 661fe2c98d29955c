import type { Account } from '../../access/account.ts'
import { Turns } from './Turns.ts'

type Whose = Pick<Account, 'id' | 'partnerId'>

/** Lets a person or key, and a partner as a whole, do so much at a time: no partner takes all connections to the database. */
export class CallerTurns {
  readonly #own: Turns
  readonly #partners: Turns

  constructor(
    own: number,
    ofPartner: number,
    /** In the line of each person or key; a partner's is as long as its people's and keys' turns are many. */
    waiting: number,
  ) {
    this.#own = new Turns(own, waiting)
    this.#partners = new Turns(ofPartner, Infinity)
  }

  async take({ id, partnerId }: Whose): Promise<() => void> {
    const giveBack = await this.#own.take(id)
    if (partnerId === null) return giveBack
    // who waits here has a turn of their own: a partner's line has an end, too
    const giveBackPartners = await this.#partners.take(partnerId)
    return () => {
      giveBackPartners()
      giveBack()
    }
  }
}
