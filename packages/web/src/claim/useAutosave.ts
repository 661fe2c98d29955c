import { isTooLong, limitOf } from '@samop/shared'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { currentConnection, onConnectionChange } from '../apollo/connection.ts'
import { editWords } from '../language/messages/claimEdit.ts'
import { shellWords } from '../language/messages/shell.ts'
import { type SayText, useText } from '../language/useText.ts'
import { type AutosaveField, type Keeping, type KeptTexts, makeAutosave, type Texts } from './autosave.ts'
import type { ChangeResult } from './changeClaim.ts'
import { useReportSaving } from './saving.ts'
import { readDraft, writeDraft } from './useDraft.ts'

/** The fields of a form: what stands in each, what is wrong with it. */
export interface Fields<Key extends string> {
  value: (key: Key) => string
  error: (key: Key) => string | undefined
  type: (key: Key, text: string) => void
  leave: (key: Key) => void
}

/**
 * A form that saves itself, is saved when it is left, and tries again when the server is back. What cannot be saved is
 * kept for the tab.
 */
export function useAutosave<Key extends string>(
  /** What is edited, such as a line with its id: texts that cannot be saved are kept for it. */
  place: string,
  fields: Readonly<Record<Key, AutosaveField>>,
  save: (values: Texts<Key>) => Promise<ChangeResult>,
): Fields<Key> {
  const text = useText()
  const [form] = useState(() => makeAutosave<Key>(keepingAt(place, text(editWords.changedMeanwhile))))
  const { typed, errors, saving } = useSyncExternalStore(form.subscribe, form.state)
  useEffect(() => form.configure(withLimits(fields, text), save))
  useReportSaving(saving, form.flush)
  useEffect(() => {
    const stop = onConnectionChange(() => {
      if (currentConnection() === 'online') void form.flush()
    })
    return () => {
      stop()
      void form.flush()
    }
  }, [form])
  return {
    value: (key) => typed[key] ?? fields[key].show?.(fields[key].stored) ?? fields[key].stored,
    error: (key) => errors[key],
    type: form.type,
    leave: form.leave,
  }
}

/** Whether texts are kept for a form that is not open. */
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

/** A text longer than its field takes is not sent: nothing of it is cut. */
function withLimits<Key extends string>(fields: Readonly<Record<Key, AutosaveField>>, text: SayText) {
  const entries = Object.entries<AutosaveField>(fields).map(([key, field]) => {
    const most = limitOf(key)
    if (most === undefined) return [key, field]
    const read: AutosaveField['read'] = (typed) =>
      isTooLong(typed, most)
        ? { problem: text(shellWords.textTooLong, { most }), now: true }
        : (field.read?.(typed) ?? { value: typed.trim() })
    return [key, { ...field, read }]
  })
  return Object.fromEntries(entries) as Record<Key, AutosaveField>
}
