import { errorCode } from '../apollo/errors.ts'

type Listener = () => void

let waiting: ((confirmed: boolean) => void)[] = []
const listeners = new Set<Listener>()

/** Asks the person to confirm who they are. Resolves to whether they did; the change waits until then. */
export function askToConfirm(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve]
    for (const listener of listeners) listener()
  })
}

export const confirmationIsAsked = (): boolean => waiting.length > 0

export function endConfirmation(confirmed: boolean): void {
  const asked = waiting
  waiting = []
  for (const listener of listeners) listener()
  for (const resolve of asked) resolve(confirmed)
}

export function onConfirmationAsked(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The server wants a confirmation. Behind `confirmingLink` this means that the person has declined it. */
export const isUnconfirmed = (error: unknown): boolean => errorCode(error) === 'CONFIRMATION_REQUIRED'
