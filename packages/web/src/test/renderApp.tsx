import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { RequestHandler, WebSocketHandler } from 'msw'
import { makeClient } from '../apollo/client.ts'
import { App } from '../App.tsx'
import { chooseLanguage } from '../language/languageChoice.ts'
import { guardedHistory } from '../router/guardedHistory.ts'
import type { Viewer } from '../session/SessionProvider.tsx'
import { memoryHistory } from './memoryHistory.ts'
import { server } from './server.ts'
import { signedInAs } from './startHandlers.ts'

export interface Start {
  /** Absent when nobody is signed in. */
  viewer?: Viewer
  language?: 'en' | 'sv'
  /** The server's answers beyond the start handlers. */
  handlers?: readonly (RequestHandler | WebSocketHandler)[]
}

/** Renders the whole app at an address, with a server that answers with the given handlers. */
export function renderApp(path: string, { viewer, language = 'en', handlers = [] }: Start = {}) {
  server.use(...handlers, ...(viewer ? [signedInAs(viewer)] : []))
  chooseLanguage(language)
  const history = guardedHistory(memoryHistory(path))
  const client = makeClient()
  return {
    ...render(<App client={client} history={history} />),
    user: userEvent.setup(),
    client,
    /** The browser's back button. */
    back: () => act(() => history.go(-1)),
    address: () => history.step.location.pathname + history.step.location.search,
  }
}
