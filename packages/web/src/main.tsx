import './ui/theme/font.css'
import './ui/theme/themes.css'
import './ui/theme/base.css'
import './ui/theme/print.css'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { makeClient } from './apollo/client.ts'
import { App } from './App.tsx'
import { guardedHistory } from './router/guardedHistory.ts'
import { tabHistory } from './router/tabHistory.ts'
import { askWhoEarly } from './session/SessionProvider.tsx'

// Browsers without Temporal load a polyfill before the first line that needs it.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const client = makeClient()
askWhoEarly(client)
const history = guardedHistory(tabHistory())
const page = createRoot(root)
// a transition is rendered in slices, between which the browser answers
startTransition(() => page.render(<App client={client} history={history} />))
