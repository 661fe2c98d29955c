import { setConnection } from './connection.ts'

/** `fetch` that notes whether the server can be reached. */
export const watchedFetch: typeof fetch = async (input, init) => {
  try {
    const response = await fetch(input, init)
    setConnection([502, 503, 504].includes(response.status) ? 'offline' : 'online')
    return response
  } catch (error) {
    if (!init?.signal?.aborted) setConnection('offline')
    throw error
  }
}
