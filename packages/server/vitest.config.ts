import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  // graphql refuses to work with a second copy of itself
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'server',
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/start/**'],
    // Every story has a server and a database of its own; the modules, slow to load, are shared and keep no state.
    isolate: false,
    globalSetup: ['test/harness/postgres.ts'],
    server: { deps: { inline: ['type-graphql', 'graphql-scalars'] } },
    // the default leaves a core for others: nothing else runs beside these for long
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
