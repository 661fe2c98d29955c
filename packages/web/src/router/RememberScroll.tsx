import { useEffect, useLayoutEffect } from 'react'
import type { Step } from './guardedHistory.ts'

const storage = 'samop.scroll'
const places = new Map(read())

/** A page that does not keep its place begins at its top or at the part that its address names; who goes back or loads it again is where they were. */
export function RememberScroll({ action, location: { key, hash }, keepsScroll }: Step) {
  useEffect(() => {
    const keep = () => {
      write([...places].slice(-50))
      history.scrollRestoration = 'auto'
    }
    const takeOver = () => {
      history.scrollRestoration = 'manual'
    }
    takeOver()
    window.addEventListener('pagehide', keep)
    window.addEventListener('pageshow', takeOver)
    return () => {
      window.removeEventListener('pagehide', keep)
      window.removeEventListener('pageshow', takeOver)
    }
  }, [])
  useLayoutEffect(() => {
    const place = action === 'POP' ? places.get(key) : undefined
    const named = place === undefined && hash ? document.getElementById(hash.slice(1)) : null
    if (named) named.scrollIntoView()
    else if (!keepsScroll) window.scrollTo(0, place ?? 0)
    const remember = () => void places.set(key, window.scrollY)
    remember()
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key, hash, action, keepsScroll])
  return null
}

function read(): [string, number][] {
  try {
    return JSON.parse(sessionStorage.getItem(storage) ?? '[]') as [string, number][]
  } catch {
    return []
  }
}

function write(all: [string, number][]): void {
  try {
    sessionStorage.setItem(storage, JSON.stringify(all))
  } catch {
    // Storage may be refused: then pages that are loaded again begin at their top.
  }
}
