import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { RequestHandler, WebSocketHandler } from 'msw'
import { createMemoryRouter } from 'react-router'
import { makeClient } from '../apollo/client.ts'
import { App } from '../App.tsx'
import { chooseLanguage } from '../language/languageChoice.ts'
import { makeRoutes } from '../routes.tsx'
import type { Viewer } from '../session/SessionProvider.tsx'
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
  const router = createMemoryRouter(makeRoutes(), { initialEntries: [path] })
  const client = makeClient()
  return {
    ...render(<App client={client} router={router} />),
    user: userEvent.setup(),
    client,
    /** Presses the browser's back button. */
    back: () => act(() => router.navigate(-1)),
    address: () => router.state.location.pathname + router.state.location.search,
  }
}
