import { useSyncExternalStore } from 'react'

/** So long a page has been before somebody who only reads. */
const patience = import.meta.env.PROD ? 4_000 : 0
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

const listeners = new Set<() => void>()
let begun = false

/** Calls back once somebody begins to use the page, or has it before them for a while: until then only what is seen is fetched. */
export function whenBegun(listener: () => void): () => void {
  if (begun) listener()
  else listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useHasBegun(): boolean {
  return useSyncExternalStore(whenBegun, () => begun)
}

function begin(): void {
  begun = true
  for (const sign of signs) window.removeEventListener(sign, begin)
  window.removeEventListener('pointermove', beginIfMoved)
  for (const listener of listeners) listener()
  listeners.clear()
}

let rests: string | undefined

/** Browsers also tell of a pointer that rests where the page comes up under it. */
function beginIfMoved({ screenX, screenY }: PointerEvent): void {
  const place = `${screenX} ${screenY}`
  if (rests !== undefined && rests !== place) begin()
  rests = place
}

window.addEventListener('pointermove', beginIfMoved, { passive: true })
for (const sign of signs) window.addEventListener(sign, begin, { passive: true })
const wait = () => setTimeout(begin, patience)
if (document.readyState === 'complete') wait()
else window.addEventListener('load', wait, { once: true })
