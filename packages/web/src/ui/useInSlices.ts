import { useDeferredValue } from 'react'

/**
 * What has come, one render later. React renders an answer at once and whole; what is deferred it renders in slices,
 * between which the browser answers. Once something is shown, nothing waits.
 */
export function useInSlices<Value>(come: Value | undefined): Value | undefined {
  const hadCome = useDeferredValue(come !== undefined)
  return hadCome ? come : undefined
}
