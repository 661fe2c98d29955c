import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { closeSocket } from '../apollo/socket.ts'
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

beforeEach(() => {
  resetServer()
  // jsdom has neither layout nor scrolling.
  window.scrollTo = vi.fn()
})

afterEach(() => {
  cleanup()
  closeSocket()
  setSessionExpired(false)
  setConnection('online')
})

afterAll(() => {
  vi.useRealTimers()
  server.close()
})
