import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { inlineDocuments } from './scripts/inlineDocuments.ts'
import { tabsterWithoutDummies } from './scripts/tabsterWithoutDummies.ts'

const server = process.env['SAMOP_SERVER'] ?? 'http://127.0.0.1:4000'
const passedOn = { target: server, changeOrigin: false }

export default defineConfig({
  plugins: [inlineDocuments(), tabsterWithoutDummies(), react()],
  build: { manifest: true, target: 'es2024', chunkSizeWarningLimit: 900 },
  server: {
    proxy: {
      '/graphql': { ...passedOn, ws: true },
      '/auth': passedOn,
      '/documents': passedOn,
      '/schema.graphql': passedOn,
    },
  },
})
