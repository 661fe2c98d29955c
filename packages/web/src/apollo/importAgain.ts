/**
 * Loads a module again that could not be loaded. Browsers remember the failure and do not ask for the address again, but
 * their error names it, and with `word` added it is another address. Rejects when the error names none.
 */
export async function importAgain<Module extends object>(
  error: unknown,
  word: string,
  isModule: (found: object) => found is Module,
): Promise<Module> {
  const address = error instanceof Error ? /https?:[^\s?]+\.js/.exec(error.message)?.[0] : undefined
  if (!address) throw error
  const found = (await import(/* @vite-ignore */ `${address}?${word}`)) as object
  if (!isModule(found)) throw error
  return found
}
