import type { ExecutionResult } from 'graphql'

/** Maps the values of an iterator one after the other, and its errors with `tell`; ending it ends the source. */
export const each = <In, Out>(
  source: AsyncIterableIterator<In>,
  work: (value: In) => Promise<Out>,
  tell: (error: unknown) => Error,
): AsyncIterableIterator<Out> => ({
  next: async () => {
    const { value, done } = await source.next().catch((error: unknown) => {
      throw tell(error)
    })
    return done ? { value: undefined, done } : { value: await work(value) }
  },
  return: async () => {
    await source.return?.()
    return { value: undefined, done: true }
  },
  [Symbol.asyncIterator]() {
    return this
  },
})

/** The same iterator; calls `end` once when it ends. */
export const endingWith = (
  answers: AsyncIterableIterator<ExecutionResult>,
  end: () => void,
): AsyncIterableIterator<ExecutionResult> => {
  const ending: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      try {
        const next = await answers.next()
        if (next.done) end()
        return next
      } catch (error) {
        end()
        throw error
      }
    },
    return: async () => {
      end()
      await answers.return?.()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]: () => ending,
  }
  return ending
}
