const errors = new WeakSet<object>()
let missingStyles: Error | undefined

window.addEventListener('vite:preloadError', ({ payload }) => {
  errors.add(payload)
  if (/preload CSS/.test(payload.message)) missingStyles = payload
})

/** Loads a part of the pages; fails after a style sheet was missing, for a second try takes that one for loaded. */
export async function withItsStyles<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const loaded = await load()
  if (missingStyles) throw missingStyles
  return loaded
}

/** Whether a script or style sheet of a page could not be loaded. Browsers have no error code for that, only sentences. */
export function isMissingFile(error: unknown): boolean {
  if (typeof error === 'object' && error !== null && errors.has(error)) return true
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)
}
