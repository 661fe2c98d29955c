import type { Actor, Language } from '@samop/shared'

/** The answer of `samop_enter`: the actor behind a token, with the details that pages show. */
export interface Caller extends Actor {
  readonly email: string | null
  /** The language that the person, or the key's maker, chose; null until then. */
  readonly language: Language | null
  readonly seenUpTo: string | null
  /** When the person last confirmed who they are in this session; null for a key. */
  readonly confirmedAt: string | null
  /** The role must have a second factor, and the person has none. */
  readonly owesSecondFactor: boolean
}
