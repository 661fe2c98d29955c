/** Waits before the next try, longer each time up to `most` milliseconds. The wait ends early when the system reports a network again. */
export function waitBefore(retries: number, most: number): Promise<void> {
  const wait = Math.min(most, 500 * 2 ** retries) * (0.75 + Math.random() / 2)
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, wait)
    window.addEventListener('online', done)
  })
}
