import { useSearchParams } from 'react-router'

/** The search parameters of a page, by name; empty ones are left out of the address. */
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
      // Every letter of a search is no step to go back to; a choice is.
      { replace: Object.keys(change).every((name) => name === 'q'), preventScrollReset: true },
    )
  return [address, set]
}
