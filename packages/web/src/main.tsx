import './ui/theme/themes.css'
import './ui/theme/base.css'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { makeClient } from './apollo/client.ts'
import { App } from './App.tsx'
import { makeRoutes } from './routes.tsx'
import { askWhoEarly } from './session/SessionProvider.tsx'

// Browsers without Temporal load a polyfill before the first line that needs it.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const client = makeClient()
askWhoEarly(client)
createRoot(root).render(<App client={client} router={createBrowserRouter(makeRoutes())} />)
