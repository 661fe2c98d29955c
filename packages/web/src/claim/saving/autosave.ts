import { now } from '../../language/now.ts'
import { errorsAt, textsOf, without } from './autosaveTexts.ts'
import type {
  Autosave,
  AutosaveField,
  AutosaveState,
  Keeping,
  KeptTexts,
  Reading,
  Save,
  Texts,
} from './autosaveTypes.ts'

const pause = 700
const retryAfter = 5_000
// The form gets a newly read value only with the next rendering, so `hold` waits this long.
const shown = 50

/**
 * Saves a form while the person types, one change at a time. Neither an answer nor somebody else's change ever replaces
 * what is being typed; a field that is saved and left shows the server's value.
 */
export function makeAutosave<Key extends string>(keeping?: Keeping): Autosave<Key> {
  const listeners = new Set<() => void>()
  let fields: Readonly<Record<Key, AutosaveField>> | undefined
  let save: Save<Key> | undefined
  let kept = keeping?.read() ?? {}
  let state: AutosaveState<Key> = { typed: textsOf(kept), errors: {}, theirs: {}, saving: { kind: 'idle' } }
  // The last text of each field that the server has answered, so that it is not sent again.
  const answered = new Map<Key, string>()
  // Every value this person has sent. When the server shows one of them, nobody else has changed the field.
  const own = new Map<Key, { values: Set<string>; text: string }>()
  let held: Promise<unknown> = Promise.resolve()
  let by: string | undefined
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

  /** Whether a field holds something that cannot be saved. A text still being typed may become valid. */
  const isWrong = () =>
    Object.keys(state.theirs).length > 0 ||
    Object.values(state.errors).some((error) => error !== undefined) ||
    (Object.entries(state.typed) as [Key, string][]).some(([key, text]) => {
      const reading = read(key, text)
      return 'problem' in reading && (reading.now === true || key !== focused)
    })

  /** Keeps what the server does not have: texts that are unsent, refused or unreadable. */
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

  /**
   * Restores the kept texts and saves them, except those that are invalid or whose field somebody has changed
   * meanwhile.
   */
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
      if (answered.get(key) === text || state.theirs[key]) continue
      const reading = read(key, text)
      if ('value' in reading && reading.value !== fields?.[key].stored) found[key] = reading.value
    }
    return found
  }

  /** Finds fields that somebody else has changed while the person typed in them or after the person saved them. */
  function compare(before: Readonly<Record<Key, AutosaveField>>, next: Readonly<Record<Key, AutosaveField>>): void {
    let { theirs } = state
    for (const key of Object.keys(next) as Key[]) {
      forgive(key, before)
      const { stored } = next[key]
      if (stored === before[key].stored) continue
      const mine = state.typed[key] ?? own.get(key)?.text
      if (mine === undefined) continue
      const reading = read(key, mine)
      const isOwn = ('value' in reading && reading.value === stored) || own.get(key)?.values.has(stored)
      theirs = isOwn ? without(theirs, key) : { ...theirs, [key]: { by, mine } }
    }
    if (theirs !== state.theirs) set({ theirs, saving: { kind: Object.keys(theirs).length > 0 ? 'failed' : 'idle' } })
  }

  /** Removes the error of a text that the field now can save: a supplier is no longer required of own work. */
  function forgive(key: Key, before: Readonly<Record<Key, AutosaveField>>): void {
    const text = state.typed[key]
    if (text === undefined || state.errors[key] === undefined) return
    const was = before[key].read?.(text)
    if (was && 'problem' in was && 'value' in read(key, text)) {
      set({ errors: without(state.errors, key) })
      wait()
    }
  }

  async function send(): Promise<void> {
    await held
    const values = unsent()
    const keys = Object.keys(values) as Key[]
    if (keys.length === 0 || !save)
      return set({
        saving: isWrong() ? { kind: 'failed' } : state.saving.kind === 'busy' ? { kind: 'idle' } : state.saving,
      })
    const sent = { ...state.typed }
    for (const key of keys)
      own.set(key, { values: (own.get(key)?.values ?? new Set()).add(values[key]!), text: sent[key]! })
    set({ saving: { kind: 'busy' } })
    const result = await save(values)
    if (result.kind === 'failed') {
      timer = setTimeout(() => void flush(), retryAfter)
      return set({ saving: { kind: 'failed' } })
    }
    if (result.kind === 'refused' && result.refusals.some(({ code }) => code === 'STALE_VERSION')) return wait()
    if (result.kind === 'refused') {
      const errors = errorsAt(keys, result.refusals)
      // The server saves all of a change or nothing. So the fields without an error are sent again, without the refused
      // ones.
      for (const key of keys) if (errors[key] !== undefined) answered.set(key, sent[key]!)
      setErrors(errors)
      set({ saving: { kind: 'failed' } })
    } else {
      for (const key of keys) answered.set(key, sent[key]!)
      // What was typed meanwhile was typed over the value that is saved now.
      kept = { ...kept, ...Object.fromEntries(keys.map((key) => [key, { text: sent[key]!, over: values[key]! }])) }
      setErrors(errorsAt(keys, []))
      set({ saving: isWrong() ? { kind: 'failed' } : { kind: 'saved', at: now().toString() } })
      for (const key of keys) release(key)
    }
    if (Object.keys(unsent()).length > 0) await send()
  }

  /** A field that is saved and left shows the server's value again. */
  function release(key: Key): void {
    if (focused === key || state.theirs[key] || state.typed[key] !== answered.get(key)) return
    answered.delete(key)
    set({ typed: without(state.typed, key) })
  }

  function wait(most = pause): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), most)
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
      const before = fields
      fields = nextFields
      save = nextSave
      if (before) compare(before, nextFields)
      else if (Object.keys(kept).length > 0) takeUp(nextFields)
    },
    type(key, text) {
      focused = key
      set({
        typed: { ...state.typed, [key]: text },
        errors: without(state.errors, key),
        saving: { kind: 'busy' },
      })
      wait(fields?.[key].pause)
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
      if (state.theirs[key]) return
      if (reading.value === fields?.[key].stored) answered.set(key, text)
      if (state.errors[key] === undefined) release(key)
      // This waits so that fields filled in one after the other make one change.
      if (Object.keys(unsent()).length > 0) wait()
      else if (!running) void flush()
    },
    hold(name, reading) {
      by = name
      const settled = reading.catch(() => undefined).then(() => new Promise((resolve) => setTimeout(resolve, shown)))
      held = Promise.all([held, settled])
    },
    takeTheirs(key) {
      answered.delete(key)
      own.delete(key)
      set({ typed: without(state.typed, key), errors: without(state.errors, key), theirs: without(state.theirs, key) })
      set({ saving: { kind: isWrong() ? 'failed' : 'idle' } })
    },
    keepMine(key) {
      const text = state.typed[key] ?? state.theirs[key]?.mine ?? ''
      answered.delete(key)
      own.delete(key)
      // From now on this text counts as typed over the other person's value.
      kept = { ...kept, [key]: { text, over: fields?.[key].stored ?? '' } }
      set({ typed: { ...state.typed, [key]: text }, theirs: without(state.theirs, key), saving: { kind: 'busy' } })
      void flush()
    },
    flush,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
