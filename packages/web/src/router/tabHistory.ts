import { type Address, addressOf, written } from './addressOf.ts'

export interface Location extends Address {
  /** Names the step: the same address may be come to twice. */
  readonly key: string
}

export interface Move {
  readonly action: 'PUSH' | 'REPLACE' | 'POP'
  readonly location: Location
  /** By how many steps, where somebody went back or on. */
  readonly delta: number
}

/** The addresses that a tab went through. */
export interface TabHistory {
  readonly location: Location
  push(to: string): void
  replace(to: string): void
  go(delta: number): void
  listen(tell: (move: Move) => void): () => void
}

interface Kept {
  readonly idx?: number
  readonly key?: string
}

/** Those of the browser. Each step keeps its place, so that it is known how far somebody went back. */
export function tabHistory(): TabHistory {
  const kept = () => (history.state ?? {}) as Kept
  const here = (): Location => {
    const { pathname, search, hash } = location
    return { pathname, search, hash, key: kept().key ?? 'default' }
  }
  const tells = new Set<(move: Move) => void>()
  const tell = (action: Move['action'], delta: number) => {
    for (const each of tells) each({ action, location: here(), delta })
  }
  const mark = (idx: number) => history.replaceState({ ...kept(), idx }, '')
  let index = kept().idx ?? 0
  mark(index)
  addEventListener('popstate', () => {
    const before = index
    // a link to a part of the page is a step that the browser takes by itself
    if (kept().idx === undefined) history.replaceState({ idx: before + 1, key: newKey() }, '')
    index = kept().idx ?? 0
    tell('POP', index - before)
  })
  return {
    get location() {
      return here()
    },
    push: (to) => {
      const address = written(addressOf(to, location))
      try {
        history.pushState({ idx: ++index, key: newKey() }, '', address)
      } catch {
        // a browser that has enough of steps still loads pages
        location.assign(address)
      }
      tell('PUSH', 1)
    },
    replace: (to) => {
      history.replaceState({ idx: index, key: newKey() }, '', written(addressOf(to, location)))
      tell('REPLACE', 0)
    },
    go: (delta) => history.go(delta),
    listen: (listener) => {
      tells.add(listener)
      return () => tells.delete(listener)
    },
  }
}

const newKey = () => Math.random().toString(36).slice(2, 10)
