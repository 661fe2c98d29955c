import { useSearchParams } from '../router/useSearchParams.ts'

/** Keeps a page's search parameters by name. Empty ones are left out of the address. */
export function useAddress<Name extends string>(
  names: readonly Name[],
): [Readonly<Record<Name, string>>, (change: Partial<Record<Name, string>>) => void] {
  const [params, setParams] = useSearchParams()
  const address = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<Name, string>
  const set = (change: Partial<Record<Name, string>>) =>
    setParams(
      (was) => {
        const next = new URLSearchParams(was)
        for (const [name, value] of Object.entries<string | undefined>(change))
          if (value) next.set(name, value)
          else next.delete(name)
        return next
      },
      // Each choice makes a step for the browser's back button; the letters of a search do not.
      { replace: Object.keys(change).every((name) => name === 'q'), keepsScroll: true },
    )
  return [address, set]
}
