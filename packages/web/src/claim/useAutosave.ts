import { useEffect, useState, useSyncExternalStore } from 'react'
import { currentConnection, onConnectionChange } from '../apollo/connection.ts'
import { type AutosaveField, makeAutosave, type Texts } from './autosave.ts'
import type { ChangeResult } from './changeClaim.ts'
import { useReportSaving } from './saving.ts'

/** The fields of a form: what stands in each, what is wrong with it. */
export interface Fields<Key extends string> {
  value: (key: Key) => string
  error: (key: Key) => string | undefined
  type: (key: Key, text: string) => void
  leave: (key: Key) => void
}

/** A form that saves itself, is saved when it is left, and tries again when the server is back. */
export function useAutosave<Key extends string>(
  fields: Readonly<Record<Key, AutosaveField>>,
  save: (values: Texts<Key>) => Promise<ChangeResult>,
): Fields<Key> {
  const [form] = useState(makeAutosave<Key>)
  const { typed, errors, saving } = useSyncExternalStore(form.subscribe, form.state)
  useEffect(() => form.configure(fields, save))
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
