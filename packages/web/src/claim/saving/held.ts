import { useEffect, useEffectEvent, useId, useSyncExternalStore } from 'react'

/** What is on the page but not in the claim: files that are not attached, a new line that is not added. */
export type HeldKind = 'files' | 'line'

interface Holder {
  kind: HeldKind
  /** Puts it into the claim. Resolves to whether all of it is there; absent where it goes with another form. */
  finish: (() => Promise<boolean>) | undefined
}

const holders = new Map<string, Holder>()
const listeners = new Set<() => void>()

/** Reports what the page holds, so that nobody submits or leaves without it by mistake. */
export function useHeld(kind: HeldKind, holding: boolean, finish?: () => Promise<boolean>): void {
  const id = useId()
  const finishNow = useEffectEvent(() => finish?.() ?? Promise.resolve(false))
  const canFinish = finish !== undefined
  useEffect(() => {
    if (holding) holders.set(id, { kind, finish: canFinish ? () => finishNow() : undefined })
    tell()
    return () => {
      holders.delete(id)
      tell()
    }
  }, [id, kind, holding, canFinish])
}

const of = (kind: HeldKind): Holder[] => [...holders.values()].filter((holder) => holder.kind === kind)

export const holds = (kind: HeldKind): boolean => of(kind).length > 0

/** Whether everything of this kind can be put into the claim. */
export const canFinish = (kind: HeldKind): boolean => of(kind).every(({ finish }) => finish !== undefined)

/** Puts everything of this kind into the claim; resolves to whether all of it is there. */
export const finishHeld = async (kind: HeldKind): Promise<boolean> =>
  (await Promise.all(of(kind).map(({ finish }) => finish?.() ?? false))).every(Boolean)

/** `holds` as a hook that follows changes. */
export function useHolds(kind: HeldKind): boolean {
  return useSyncExternalStore(listen, () => holds(kind))
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
