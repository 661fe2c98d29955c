import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { closeSocket } from '../apollo/closeSocket.ts'
import { setConnection } from '../apollo/connection.ts'
import { setNow } from '../language/now.ts'
import { server } from './server.ts'
import { setSessionExpired } from '../session/sessionState.ts'
import { chooseTheme } from '../ui/theme/themeChoice.ts'
import { resetServer } from './startHandlers.ts'

// The first page of a file also loads its modules, which takes long on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

// The files share one window, so each starts with empty storage, clocks and choices.
beforeAll(() => {
  localStorage.clear()
  sessionStorage.clear()
  chooseTheme('system')
  setNow(Temporal.Now.instant())
  server.listen({ onUnhandledFrame: 'error' })
})

// jsdom has neither popovers nor modal dialogs. The files share one document, so each takes its listener back.
function togglePopover({ target }: Event) {
  const button = target instanceof Element ? target.closest('[popovertarget]') : null
  document.getElementById(button?.getAttribute('popovertarget') ?? '')?.toggleAttribute('popover')
}
beforeAll(() => {
  document.addEventListener('click', togglePopover)
  return () => document.removeEventListener('click', togglePopover)
})
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}

// A test may have replaced the clock of the window.
const soon = globalThis.setTimeout
let page = new AbortController()

// The server of a test answers its own page alone: what the page before still had under way is ended with it.
beforeAll(() => {
  const { fetch } = globalThis
  globalThis.fetch = (input, init) =>
    fetch(input, { ...init, signal: AbortSignal.any([page.signal, ...(init?.signal ? [init.signal] : [])]) })
  return () => {
    globalThis.fetch = fetch
  }
})

beforeEach(() => {
  page = new AbortController()
  resetServer()
  // jsdom has neither layout nor scrolling.
  window.scrollTo = vi.fn()
})

afterEach(async () => {
  cleanup()
  closeSocket()
  page.abort()
  // What the ended requests say of the connection is said by then.
  await new Promise((resolve) => soon(resolve))
  setSessionExpired(false)
  setConnection('online')
})

afterAll(() => {
  vi.useRealTimers()
  server.close()
})
