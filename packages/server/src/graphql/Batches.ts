import DataLoader from 'dataloader'

/** Reads the same for many objects of an answer in one statement, so that statements do not grow with rows. */
export class Batches {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>()

  /** What `read` finds for the object with this id. `name` identifies what is read, including its arguments. */
  load<Value>(
    name: string,
    id: string,
    read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value | undefined> {
    const loader = this.#loaders.get(name) ?? newLoader(read)
    this.#loaders.set(name, loader)
    return loader.load(id) as Promise<Value | undefined>
  }
}

/** Without a cache, so that an operation that reads after its write sees the new state. */
const newLoader = (read: (ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>) =>
  new DataLoader<string, unknown>(
    async (ids) => {
      const found = await read([...new Set(ids)])
      return ids.map((id) => found.get(id))
    },
    { cache: false },
  )
