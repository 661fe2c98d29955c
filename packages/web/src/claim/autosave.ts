import { now } from '../language/now.ts'
import { type ChangeResult, type ChangeRefusal, refusalAt } from './changeClaim.ts'
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

export type Texts<Key extends string> = Partial<Record<Key, string>>

/** What the form shows: what is being typed, what is wrong, how it stands with saving. */
export interface AutosaveState<Key extends string> {
  readonly typed: Texts<Key>
  readonly errors: Texts<Key>
  readonly saving: Saving
}

export interface Autosave<Key extends string> {
  /** What the server has and how to save, after every rendering. */
  configure: (fields: Readonly<Record<Key, AutosaveField>>, save: Save<Key>) => void
  type: (key: Key, text: string) => void
  /** The person goes on to another field. */
  leave: (key: Key) => void
  /** Sends what is unsent, and waits for the answer. */
  flush: () => Promise<void>
  state: () => AutosaveState<Key>
  subscribe: (listener: () => void) => () => void
}

type Save<Key extends string> = (values: Texts<Key>) => Promise<ChangeResult>

const pause = 700
const retryAfter = 5_000

/**
 * Saves a form while it is typed, one change after the other. What is being typed is never replaced by an answer or by
 * somebody else's change; a field that is saved and left shows what the server has.
 */
export function makeAutosave<Key extends string>(keeping?: Keeping): Autosave<Key> {
  const listeners = new Set<() => void>()
  let fields: Readonly<Record<Key, AutosaveField>> | undefined
  let save: Save<Key> | undefined
  let kept = keeping?.read() ?? {}
  let state: AutosaveState<Key> = { typed: textsOf(kept), errors: {}, saving: { kind: 'idle' } }
  // The text that was answered for, so that it is not sent again.
  const answered = new Map<Key, string>()
  let focused: Key | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  const set = (change: Partial<AutosaveState<Key>>) => {
    state = { ...state, ...change }
    if (change.typed || change.errors) keep()
    for (const listener of listeners) listener()
  }
  const setErrors = (errors: { [key in Key]?: string | undefined }) =>
    set({ errors: { ...state.errors, ...errors } as Texts<Key> })
  const read = (key: Key, text: string): Reading => fields?.[key].read?.(text) ?? { value: text.trim() }

  /** Whether something stands there that cannot be saved. What is still being typed may become right. */
  const isWrong = () =>
    Object.values(state.errors).some((error) => error !== undefined) ||
    (Object.entries(state.typed) as [Key, string][]).some(([key, text]) => {
      const reading = read(key, text)
      return 'problem' in reading && (reading.now === true || key !== focused)
    })

  /** Keeps what the server does not have: unsent, refused, or not to be read. */
  function keep(): void {
    if (!fields || !keeping) return
    const next: Record<string, { text: string; over: string }> = {}
    for (const [key, text] of Object.entries(state.typed) as [Key, string][]) {
      const reading = read(key, text)
      const isSaved = answered.get(key) === text && state.errors[key] === undefined
      if (!isSaved && !('value' in reading && reading.value === fields[key].stored))
        next[key] = { text, over: kept[key]?.over ?? fields[key].stored }
    }
    kept = next
    keeping.write(next)
  }

  /** Takes up what was kept: it is saved, unless it is wrong, or somebody has changed the field meanwhile. */
  function takeUp(known: Readonly<Record<Key, AutosaveField>>): void {
    const errors: Texts<Key> = {}
    const typed: Texts<Key> = {}
    for (const [key, { text, over }] of Object.entries(kept) as [Key, KeptTexts[string]][]) {
      if (!Object.hasOwn(known, key)) continue
      typed[key] = text
      const reading = read(key, text)
      if ('problem' in reading) errors[key] = reading.problem
      else if (over !== known[key].stored && reading.value !== known[key].stored) {
        answered.set(key, text)
        errors[key] = keeping?.changed ?? ''
      }
    }
    set({ typed, errors, saving: { kind: Object.keys(errors).length > 0 ? 'failed' : 'busy' } })
    wait()
  }

  function unsent(): Texts<Key> {
    const found: Texts<Key> = {}
    for (const [key, text] of Object.entries(state.typed) as [Key, string][]) {
      if (answered.get(key) === text) continue
      const reading = read(key, text)
      if ('value' in reading && reading.value !== fields?.[key].stored) found[key] = reading.value
    }
    return found
  }

  async function send(): Promise<void> {
    const values = unsent()
    const keys = Object.keys(values) as Key[]
    if (keys.length === 0 || !save)
      return set({
        saving: isWrong() ? { kind: 'failed' } : state.saving.kind === 'busy' ? { kind: 'idle' } : state.saving,
      })
    const sent = { ...state.typed }
    set({ saving: { kind: 'busy' } })
    const result = await save(values)
    if (result.kind === 'failed') {
      timer = setTimeout(() => void flush(), retryAfter)
      return set({ saving: { kind: 'failed' } })
    }
    if (result.kind === 'refused') {
      const errors = errorsAt(keys, result.refusals)
      // A change is saved whole or not at all: the fields that nothing is said about go again without the refused ones.
      for (const key of keys) if (errors[key] !== undefined) answered.set(key, sent[key]!)
      setErrors(errors)
      set({ saving: { kind: 'failed' } })
    } else {
      for (const key of keys) answered.set(key, sent[key]!)
      // What was typed since was typed over what is saved now.
      kept = { ...kept, ...Object.fromEntries(keys.map((key) => [key, { text: sent[key]!, over: values[key]! }])) }
      setErrors(errorsAt(keys, []))
      set({ saving: isWrong() ? { kind: 'failed' } : { kind: 'saved', at: now().toString() } })
      for (const key of keys) release(key)
    }
    if (Object.keys(unsent()).length > 0) await send()
  }

  /** A field that is saved and left shows the server's value again. */
  function release(key: Key): void {
    if (focused === key || state.typed[key] !== answered.get(key)) return
    answered.delete(key)
    set({ typed: without(state.typed, key) })
  }

  function wait(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    running ??= send().finally(() => {
      running = undefined
    })
    await running
  }

  return {
    configure(nextFields, nextSave) {
      const isFirst = fields === undefined
      fields = nextFields
      save = nextSave
      if (isFirst && Object.keys(kept).length > 0) takeUp(nextFields)
    },
    type(key, text) {
      focused = key
      set({
        typed: { ...state.typed, [key]: text },
        errors: without(state.errors, key),
        saving: { kind: 'busy' },
      })
      wait()
    },
    leave(key) {
      if (focused === key) focused = undefined
      const text = state.typed[key]
      if (text === undefined) return
      const reading = read(key, text)
      if ('problem' in reading) {
        setErrors({ [key]: reading.problem } as Texts<Key>)
        return set({ saving: { kind: 'failed' } })
      }
      if (reading.value === fields?.[key].stored) answered.set(key, text)
      if (state.errors[key] === undefined) release(key)
      // Not at once: fields that are filled in one after the other make one change.
      if (Object.keys(unsent()).length > 0) wait()
      else if (!running) void flush()
    },
    flush,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Each refusal at the field it names. Where none names a field that was sent, they stand at the first one. */
function errorsAt<Key extends string>(keys: readonly Key[], refusals: readonly ChangeRefusal[]) {
  const errors: { [key in Key]?: string | undefined } = {}
  for (const key of keys) errors[key] = refusalAt(refusals, key)?.message
  const [first] = keys
  const [refusal] = refusals
  if (first !== undefined && keys.every((key) => errors[key] === undefined)) errors[first] = refusal?.message
  return errors
}

function without<Key extends string>(texts: Texts<Key>, key: Key): Texts<Key> {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => name !== key)) as Texts<Key>
}

const textsOf = <Key extends string>(kept: KeptTexts) =>
  Object.fromEntries(Object.entries(kept).map(([key, { text }]) => [key, text])) as Texts<Key>
