import type { ChangeResult } from '../../change/sendChange.ts'
import type { Saving } from './saving.ts'

/**
 * The value to store, or why the text has none: a problem shows `now`, or else only once the person leaves the field.
 */
export type Reading = { value: string } | { problem: string; now?: true }

export interface AutosaveField {
  /** The server's value. */
  stored: string
  /** Turns the stored value into the text of the field. */
  show?: (stored: string) => string
  read?: (typed: string) => Reading
  /** An emptied text is not saved: the field says that it must be filled in. */
  required?: boolean
  /** Milliseconds without typing before the field is saved, where the usual pause is too short. */
  pause?: number
}

/** Texts that the server does not have yet, each with the server's value when it was typed. They survive a reload. */
export type KeptTexts = Readonly<Record<string, { text: string; over: string }>>

export interface Keeping {
  read: () => KeptTexts
  write: (kept: KeptTexts) => void
  /** The message at a kept text when the server's value has changed since the text was typed. */
  changed: string
}

/** Somebody else's new value in a field where the person has a value of their own. */
export interface Theirs {
  /** The other person's name, if known. */
  by: string | undefined
  /** What the person has typed or saved. */
  mine: string
}

export type Texts<Key extends string> = Partial<Record<Key, string>>

/** What the form shows: the texts being typed, the errors and the state of saving. */
export interface AutosaveState<Key extends string> {
  readonly typed: Texts<Key>
  readonly errors: Texts<Key>
  /** Fields that somebody else has changed meanwhile. They are not saved until the person has chosen a value. */
  readonly theirs: Partial<Record<Key, Theirs>>
  readonly saving: Saving
}

export interface Autosave<Key extends string> {
  /** Called after every rendering with the server's values and the function that saves. */
  configure: (fields: Readonly<Record<Key, AutosaveField>>, save: Save<Key>) => void
  type: (key: Key, text: string) => void
  /** Called when the person leaves the field. */
  leave: (key: Key) => void
  /** Called when somebody else has changed the claim. Nothing is sent until `read` has brought that change. */
  hold: (by: string, read: Promise<unknown>) => void
  takeTheirs: (key: Key) => void
  keepMine: (key: Key) => void
  /** Sends what is unsent and waits for the answer. */
  flush: () => Promise<void>
  state: () => AutosaveState<Key>
  subscribe: (listener: () => void) => () => void
}

export type Save<Key extends string> = (values: Texts<Key>) => Promise<ChangeResult>
