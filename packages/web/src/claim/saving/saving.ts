import { useEffect, useId, useSyncExternalStore } from 'react'

/** The state of saving one form. */
export type Saving =
  | { kind: 'idle' }
  /** Typed but not sent yet, or being sent. */
  | { kind: 'busy' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed' }

interface Member {
  saving: Saving
  flush: () => Promise<void>
}

const idle: Saving = { kind: 'idle' }
const members = new Map<string, Member>()
const listeners = new Set<() => void>()
let overall: Saving = idle

/** Reports the state of one form to the page's indicator, and lets the page save everything at once. */
export function useReportSaving(saving: Saving, flush: () => Promise<void>): void {
  const id = useId()
  useEffect(() => {
    members.set(id, { saving, flush })
    tell()
  }, [id, saving, flush])
  useEffect(
    () => () => {
      members.delete(id)
      tell()
    },
    [id],
  )
}

/** The state of the whole page: that of its worst form, else the latest saving. */
export function useSaving(): Saving {
  return useSyncExternalStore(onSaving, currentSaving)
}

export const currentSaving = (): Saving => overall

/** Sends everything unsent and waits for the answers. */
export async function saveEverything(): Promise<Saving> {
  await Promise.all([...members.values()].map(({ flush }) => flush()))
  return overall
}

function onSaving(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  const all = [...members.values()].map(({ saving }) => saving)
  const saved = all.flatMap((saving) => (saving.kind === 'saved' ? [saving] : []))
  const latest = saved.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
  const next =
    all.find(({ kind }) => kind === 'failed') ??
    all.find(({ kind }) => kind === 'busy') ??
    latest ??
    // A removed line takes its form away, but "Saved" stays on the page.
    (members.size > 0 && overall.kind === 'saved' ? overall : idle)
  if (next === overall) return
  overall = next
  for (const listener of listeners) listener()
}
