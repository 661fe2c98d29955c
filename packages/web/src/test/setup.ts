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

// The first page of a file brings its modules with it; a busy machine takes its time over them.
configure({ asyncUtilTimeout: 10_000 })

// The files share one window: each begins with the storage, clocks and choices of a person who never was here.
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
