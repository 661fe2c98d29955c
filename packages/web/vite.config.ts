import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { compileTexts } from './scripts/compileTexts.ts'
import { noCircles } from './scripts/noCircles.ts'
import { persistDocuments } from './scripts/documents/persistDocuments.ts'
import { iconsApart } from './scripts/iconsApart.ts'
import { inlineScripts } from './scripts/inlineScripts.ts'
import { leanApollo } from './scripts/leanApollo.ts'
import { neededVariables } from './scripts/neededVariables.ts'
import { pagePreloads } from './scripts/pagePreloads.ts'
import { precompress } from './scripts/precompress.ts'
import { rowsForPages } from './scripts/rowsForPages.ts'
import { sharedApart } from './scripts/sharedApart.ts'
import { sharedChunk } from './scripts/sharedChunk.ts'
import { tabsterWithoutDummies } from './scripts/tabsterWithoutDummies.ts'
import { tokensAsVariables } from './scripts/tokensAsVariables.ts'
import { wordsApart } from './scripts/wordsApart.ts'

const server = process.env['SAMOP_SERVER'] ?? 'http://127.0.0.1:4000'
const passedOn = { target: server, changeOrigin: false }

/** Files that are fetched together: what every page needs, and what the first pages share. */
const chunks = [
  { name: sharedChunk, debugName: 'shared', priority: 1 },
  // What Fluent's parts stand on, which no page needs at first: one file, not twenty. It imports nothing of Fluent's that is
  // not in it, else the two would wait for each other.
  {
    name: 'fluent',
    test: /@fluentui[\\/](react-(utilities|jsx-runtime|shared-contexts|context-selector|theme)|tokens|keyboard-keys)[\\/]|@griffel[\\/]|[\\/]keyborg[\\/]/,
    priority: 1,
  },
]

export default defineConfig({
  plugins: [
    persistDocuments(),
    leanApollo(),
    wordsApart(),
    rowsForPages(),
    compileTexts(),
    iconsApart(),
    sharedApart(),
    tabsterWithoutDummies(),
    tokensAsVariables(),
    neededVariables(),
    react(),
    noCircles(),
    pagePreloads(),
    inlineScripts(),
    precompress(),
  ],
  // rxjs has its modern code under a name of its own
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunks, includeDependenciesRecursively: false } },
    },
    target: 'es2024',
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: {
      '/graphql': { ...passedOn, ws: true },
      '/auth': passedOn,
      '/documents': passedOn,
      '/schema.graphql': passedOn,
      '/docs': passedOn,
    },
  },
})
