type NameIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NameIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** What an address has in place of the `:names` of its path. */
export type Params<Path extends string> = Readonly<Record<NameIn<Path>, string>>

/** The params of an address, if it is one of the path. Case, and a slash at the end, make no difference. */
export function matchPath<Path extends string>(path: Path, pathname: string): Params<Path> | undefined {
  const parts = partsOf(pathname)
  const wanted = partsOf(path)
  const fits = (part: string, index: number) =>
    part.startsWith(':') || part.toLowerCase() === parts[index]?.toLowerCase()
  if (parts.length !== wanted.length || !wanted.every(fits)) return undefined
  const named = wanted.flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), decoded(parts[index])]] : []))
  return Object.fromEntries(named) as Params<Path>
}

const partsOf = (path: string) => path.split('/').filter(Boolean)

function decoded(part = ''): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
