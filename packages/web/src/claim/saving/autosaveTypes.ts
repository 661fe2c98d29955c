import type { ChangeResult } from '../changeClaim.ts'
import type { Saving } from './saving.ts'

/** What a person typed, read: the value to store, or why it cannot be – `now`, or only if typing stops there. */
export type Reading = { value: string } | { problem: string; now?: true }

export interface AutosaveField {
  /** As the server has it. */
  stored: string
  /** How a stored value is written in the field. */
  show?: (stored: string) => string
  read?: (typed: string) => Reading
}

/** Texts that the server does not have yet, each beside what it had when they were typed: they outlive a reload. */
export type KeptTexts = Readonly<Record<string, { text: string; over: string }>>

export interface Keeping {
  read: () => KeptTexts
  write: (kept: KeptTexts) => void
  /** Said of a kept text where the server has another one meanwhile than it was typed over. */
  changed: string
}

/** Somebody else's value in a field in which the person has one of their own. */
export interface Theirs {
  /** Who it was, as far as is known. */
  by: string | undefined
  /** What the person has typed or saved. */
  mine: string
}

export type Texts<Key extends string> = Partial<Record<Key, string>>

/** What the form shows: what is being typed, what is wrong, how it stands with saving. */
export interface AutosaveState<Key extends string> {
  readonly typed: Texts<Key>
  readonly errors: Texts<Key>
  /** Fields that somebody else has changed meanwhile: nothing of them is saved until the person has chosen. */
  readonly theirs: Partial<Record<Key, Theirs>>
  readonly saving: Saving
}

export interface Autosave<Key extends string> {
  /** What the server has and how to save, after every rendering. */
  configure: (fields: Readonly<Record<Key, AutosaveField>>, save: Save<Key>) => void
  type: (key: Key, text: string) => void
  /** The person goes on to another field. */
  leave: (key: Key) => void
  /** Somebody else has changed the claim: nothing is sent until what they changed has been read. */
  hold: (by: string, read: Promise<unknown>) => void
  takeTheirs: (key: Key) => void
  keepMine: (key: Key) => void
  /** Sends what is unsent, and waits for the answer. */
  flush: () => Promise<void>
  state: () => AutosaveState<Key>
  subscribe: (listener: () => void) => () => void
}

/** Saves what has changed. */
export type Save<Key extends string> = (values: Texts<Key>) => Promise<ChangeResult>
