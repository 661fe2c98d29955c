import { defineConfig } from 'vitest/config'

// Whole servers, one after the other: what they promise about time holds for a machine that is not busy.
export default defineConfig({
  test: {
    name: 'start',
    environment: 'node',
    include: ['test/start/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
