import type { Actor, Language } from '@samop/shared'

/** What `samop_enter` answers: the actor behind a token and what the page wants to know of them. */
export interface Account extends Actor {
  readonly email: string | null
  readonly language: Language
  readonly seenUpTo: string | null
  /** When the person of the session last showed who they are; null for a key. */
  readonly confirmedAt: string | null
  /** The role must have a second factor, and the person has none. */
  readonly owesSecondFactor: boolean
}
