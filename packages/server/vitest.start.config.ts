import { defineConfig } from 'vitest/config'

// Whole servers, which wait more than they work.
export default defineConfig({
  test: {
    name: 'start',
    environment: 'node',
    include: ['test/start/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
