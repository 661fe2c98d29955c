import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'web',
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://samop.test/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    // The files of a worker share their modules, which take longer to load than most files take to run; see setup.ts.
    isolate: false,
    setupFiles: ['src/test/browser.ts', 'src/test/setup.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
  },
})
