/** A step in the plan: how many of the lanes it keeps busy (one unless told), and whose end it waits for. */
export type Turn = { name: string; lanes?: number; after?: string }

/** More than a machine has cores: most steps wait as much as they work. */
export const lanes = 3

/**
 * Works on the items in order, as many at a time as there are lanes for. An item with `after` waits for the end of the
 * item of that name.
 */
export const inTurns = async <Item extends Turn>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const running = new Map<string, Promise<void>>()
  const errors: unknown[] = []
  let free = lanes
  const begin = async (item: Item) => {
    await Promise.resolve(item)
      .then(work)
      .catch((error: unknown) => errors.push(error))
    running.delete(item.name)
    free += item.lanes ?? 1
  }
  for (const item of items) {
    await running.get(item.after ?? '')
    const needed = item.lanes ?? 1
    while (free < needed) await Promise.race(running.values())
    free -= needed
    running.set(item.name, begin(item))
  }
  await Promise.all(running.values())
  if (errors.length > 0) throw errors[0]
}
