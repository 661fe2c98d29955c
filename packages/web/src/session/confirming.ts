import { errorCode } from '../apollo/errors.ts'

type Listener = () => void

let waiting: ((confirmed: boolean) => void)[] = []
const listeners = new Set<Listener>()

/** The server asks once more who it is; answers whether the person has shown it. What was sent waits until then. */
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

/** The person was asked who it is, and left it. */
export const isUnconfirmed = (error: unknown): boolean => errorCode(error) === 'CONFIRMATION_REQUIRED'
