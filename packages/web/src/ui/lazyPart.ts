import { type ComponentType, lazy } from 'react'
import { currentConnection, onConnectionChange, setConnection } from '../apollo/connection.ts'
import { notePageOutdated } from '../apollo/pageVersion.ts'
import { whenBegun } from './begun.ts'

/**
 * A part of a page that nobody sees at first: a dialog, a form. Its code is fetched once somebody begins to use the page,
 * so that it is there when it is wanted. Where it cannot be had, the page stays as it is, with what was typed.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  whenBegun(() => void load().catch(() => undefined))
  return lazy(async () => ({ default: await load().catch(() => later(load)) }))
}

/** Without a network it comes with the network. Where the server is there and the file is not, the page is too old. */
async function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Promise<ComponentType<Props>> {
  const isThere = await fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!isThere) {
    setConnection('offline')
    await untilOnline()
  }
  return load().catch(() => {
    notePageOutdated()
    return () => null
  })
}

function untilOnline(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onConnectionChange(() => {
      if (currentConnection() === 'offline') return
      stop()
      resolve()
    })
  })
}
