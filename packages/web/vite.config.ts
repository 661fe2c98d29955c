import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { compileTexts } from './scripts/compileTexts.ts'
import { persistDocuments } from './scripts/documents/persistDocuments.ts'
import { pagePreloads } from './scripts/pagePreloads.ts'
import { precompress } from './scripts/precompress.ts'
import { tabsterWithoutDummies } from './scripts/tabsterWithoutDummies.ts'

const server = process.env['SAMOP_SERVER'] ?? 'http://127.0.0.1:4000'
const passedOn = { target: server, changeOrigin: false }

/** Files that are loaded together: what every page needs, what most pages show, what forms need. Rolldown groups the rest. */
const chunks = [
  { name: 'shell', tags: ['$initial' as const], priority: 3 },
  {
    name: 'page',
    test: /src[\\/]ui[\\/](Page|Breadcrumb|ErrorState|Loading|NotFound|EmptyState|Surface|ButtonLink|StatusBadge)\.tsx|src[\\/]language[\\/]\w+\.tsx?$|messages[\\/]shell/,
    minShareCount: 4,
    priority: 2,
  },
  {
    name: 'forms',
    test: /src[\\/]ui[\\/]FormField\.tsx|@fluentui[\\/]react-(input|field|label)[\\/]/,
    minShareCount: 3,
    priority: 1,
  },
]

export default defineConfig({
  plugins: [persistDocuments(), compileTexts(), tabsterWithoutDummies(), react(), pagePreloads(), precompress()],
  // the condition under which rxjs offers its modern code
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunks } },
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
    },
  },
})
