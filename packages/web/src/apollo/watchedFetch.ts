import { setConnection } from './connection.ts'
import { earlyAnswer } from './earlyAnswers.ts'

/** `fetch` that records whether the server can be reached. It treats an answer that the server is away as no answer. */
export const watchedFetch: typeof fetch = async (input, init) => {
  try {
    const response = await (earlyAnswer(init?.body) ?? fetch(input, init))
    if ([502, 503, 504].includes(response.status)) throw new TypeError(`the server is away (${response.status})`)
    setConnection('online')
    return response
  } catch (error) {
    if (!init?.signal?.aborted) setConnection('offline')
    throw error
  }
}
