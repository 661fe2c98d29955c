import { defineConfig } from 'vitest/config'

export default defineConfig({
  // we and the schema comparison must share one `graphql` module
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { name: 'scripts', environment: 'node', include: ['**/*.test.ts'] },
})
