import { isTooLong, limitOf } from '@samop/shared'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { currentConnection, onConnectionChange } from '../../apollo/connection.ts'
import { useClaimEvents } from '../../apollo/live.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { type SayText, useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { makeAutosave } from './autosave.ts'
import type { AutosaveField, Keeping, KeptTexts, Texts, Theirs } from './autosaveTypes.ts'
import type { ChangeResult } from '../../change/sendChange.ts'
import { useReportSaving } from './saving.ts'
import { readDraft, writeDraft } from './useDraft.ts'

/** The fields of a form: the text and the error of each. */
export interface Fields<Key extends string> {
  value: (key: Key) => string
  error: (key: Key) => string | undefined
  type: (key: Key, text: string) => void
  leave: (key: Key) => void
  /** The conflict at a field that somebody else has changed. */
  clash?: (key: Key) => Clash | undefined
}

export interface Clash extends Theirs {
  /** The other person's saved value, as the field would show it. */
  theirs: string
  take: () => void
  keep: () => void
}

/**
 * A form that saves itself, also when the person leaves the page, and tries again when the server is back. The tab
 * keeps texts that cannot be saved.
 */
export function useAutosave<Key extends string>(
  /** What is edited, such as a line with its id. Texts that cannot be saved are kept under this name. */
  place: string,
  claimId: string,
  fields: Readonly<Record<Key, AutosaveField>>,
  save: (values: Texts<Key>) => Promise<ChangeResult>,
): Fields<Key> {
  const text = useText()
  const viewer = useViewer()
  const [form] = useState(() => makeAutosave<Key>(keepingAt(place, text(editWords.changedMeanwhile))))
  const { typed, errors, theirs, saving } = useSyncExternalStore(form.subscribe, form.state)
  useEffect(() => form.configure(withRules(fields, text), save))
  useReportSaving(saving, form.flush)
  useClaimEvents(({ event: { actor } }, refreshed) => {
    if (actor.id !== viewer.id) form.hold(actor.name, refreshed)
  }, claimId)
  useEffect(() => {
    const stop = onConnectionChange(() => {
      if (currentConnection() === 'online') void form.flush()
    })
    return () => {
      stop()
      void form.flush()
    }
  }, [form])
  const stored = (key: Key) => fields[key].show?.(fields[key].stored) ?? fields[key].stored
  return {
    value: (key) => typed[key] ?? stored(key),
    error: (key) => errors[key],
    type: form.type,
    leave: form.leave,
    clash(key) {
      const clash = theirs[key]
      const take = () => form.takeTheirs(key)
      return clash && { ...clash, theirs: stored(key), take, keep: () => form.keepMine(key) }
    },
  }
}

/** Whether the tab keeps texts for a form that may be closed. */
export const keepsTexts = (place: string): boolean => readDraft(draftKey(place)) !== ''

const draftKey = (place: string) => `edit.${place}`

function keepingAt(place: string, changed: string): Keeping {
  return {
    read() {
      try {
        return JSON.parse(readDraft(draftKey(place)) || '{}') as KeptTexts
      } catch {
        return {}
      }
    },
    write: (kept) => writeDraft(draftKey(place), Object.keys(kept).length > 0 ? JSON.stringify(kept) : ''),
    changed,
  }
}

/** A text that is too long for its field is not sent, and never cut; one that is required is not emptied. */
function withRules<Key extends string>(fields: Readonly<Record<Key, AutosaveField>>, text: SayText) {
  const entries = Object.entries<AutosaveField>(fields).map(([key, field]) => {
    const most = limitOf(key) ?? Infinity
    const shown = field.show?.(field.stored) ?? field.stored
    const missing = text(shown ? editWords.fieldEmptied : editWords.fieldMissing)
    const read: AutosaveField['read'] = (typed) => {
      if (isTooLong(typed, most)) return { problem: text(shellWords.textTooLong, { most }), now: true }
      if (field.required && typed.trim() === '') return { problem: missing }
      return field.read?.(typed) ?? { value: typed.trim() }
    }
    return [key, { ...field, read }]
  })
  return Object.fromEntries(entries) as Record<Key, AutosaveField>
}
