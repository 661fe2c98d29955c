import { addressOf } from '../router/addressOf.ts'
import type { Location, Move, TabHistory } from '../router/tabHistory.ts'

/** The addresses of a tab that is not there, for tests. */
export function memoryHistory(first: string): TabHistory {
  const start = { pathname: '/', search: '', hash: '' }
  let keys = 0
  const stepTo = (to: string, from: Location | typeof start): Location => ({
    ...addressOf(to, from),
    key: `step ${++keys}`,
  })
  let steps = [stepTo(first, start)]
  let index = 0
  const here = () => steps[index] as Location
  const tells = new Set<(move: Move) => void>()
  const tell = (action: Move['action'], delta: number) => {
    for (const each of tells) each({ action, location: here(), delta })
  }
  return {
    get location() {
      return here()
    },
    push: (to) => {
      steps = [...steps.slice(0, index + 1), stepTo(to, here())]
      index += 1
      tell('PUSH', 1)
    },
    replace: (to) => {
      steps = steps.with(index, stepTo(to, here()))
      tell('REPLACE', 0)
    },
    go: (delta) => {
      index = Math.max(0, Math.min(steps.length - 1, index + delta))
      tell('POP', delta)
    },
    listen: (listener) => {
      tells.add(listener)
      return () => tells.delete(listener)
    },
  }
}
