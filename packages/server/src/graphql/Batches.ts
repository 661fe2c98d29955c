import DataLoader from 'dataloader'

/** What is asked of many things of one answer, read for all of them at once: statements do not grow with rows. */
export class Batches {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>()

  /** What `read` finds for the thing with that id; `name` says what is read, arguments and all. */
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

/** Nothing is kept: what an operation reads after it wrote is what stands then. */
const newLoader = (read: (ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>) =>
  new DataLoader<string, unknown>(
    async (ids) => {
      const found = await read([...new Set(ids)])
      return ids.map((id) => found.get(id))
    },
    { cache: false },
  )
