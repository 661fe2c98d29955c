export type Turn = { name: string; alone?: true; after?: string }

/**
 * Works on the items in order, two at a time. An item that is `alone` runs by itself. An item with `after` waits for
 * the end of the item of that name.
 */
export const inTurns = async <Item extends Turn>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const running = new Map<string, Promise<void>>()
  const errors: unknown[] = []
  const begin = async (item: Item) => {
    await Promise.resolve(item)
      .then(work)
      .catch((error: unknown) => errors.push(error))
    running.delete(item.name)
  }
  for (const item of items) {
    while (running.size > (item.alone ? 0 : 1)) await Promise.race(running.values())
    await running.get(item.after ?? '')
    running.set(item.name, begin(item))
    if (item.alone) await running.get(item.name)
  }
  await Promise.all(running.values())
  if (errors.length > 0) throw errors[0]
}
