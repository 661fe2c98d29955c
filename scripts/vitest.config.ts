import { defineConfig } from 'vitest/config'

export default defineConfig({
  // `graphql` must be one module, for us and for what compares schemas
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { name: 'scripts', environment: 'node', include: ['**/*.test.ts'] },
})
