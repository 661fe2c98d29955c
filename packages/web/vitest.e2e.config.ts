import { defineConfig } from 'vitest/config'

// One browser and one server at a time: the journeys share the machine's cores with PostgreSQL and Chromium.
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    include: ['e2e/**/*.test.ts'],
    globalSetup: 'e2e/harness/demonstration.ts',
    testTimeout: 240_000,
    hookTimeout: 120_000,
    passWithNoTests: true,
  },
})
