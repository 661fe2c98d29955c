import { useDeferredValue } from 'react'

/**
 * Whether to show what has come. React renders an answer at once and whole; what is shown one render later it renders in
 * slices, between which the browser answers.
 */
export function useInSlices(hasCome: boolean): boolean {
  const hadCome = useDeferredValue(hasCome)
  return hasCome && hadCome
}
