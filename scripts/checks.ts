import type { Turn } from './inTurns.ts'

/**
 * One step of `pnpm test`: a command that must succeed, or a folder whose vitest tests are counted. A step is `alone`
 * when it keeps two cores busy by itself or measures time.
 */
export type Check = Turn & { folder?: string } & ({ command: string[] } | { vitest: string[] })

const inBrowser = ['--config', 'vitest.e2e.config.ts']

/** Two steps run at a time, so the quick ones finish beside the server's tests. */
export const checks: Check[] = [
  { name: 'server', folder: 'packages/server', vitest: [] },
  { name: 'types of shared', command: ['tsc', '-p', 'packages/shared'] },
  { name: 'types of server', command: ['tsc', '-p', 'packages/server'] },
  { name: 'types of web', command: ['tsc', '-p', 'packages/web'] },
  { name: 'types of scripts', command: ['tsc', '-p', 'scripts'] },
  { name: 'lint and import walls', command: ['oxlint', '--quiet'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'generated files up to date', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'scripts', folder: 'scripts', vitest: [] },
  { name: 'shared', folder: 'packages/shared', vitest: [] },
  { name: 'web', folder: 'packages/web', vitest: [] },
  // Neither measures time: one looks at pages, the other mostly waits.
  {
    name: 'accessibility',
    folder: 'packages/web',
    after: 'build',
    vitest: [...inBrowser, 'e2e/accessibility.test.ts'],
  },
  { name: 'live updates', folder: 'packages/web', vitest: [...inBrowser, 'e2e/liveUpdates.test.ts'] },
  {
    name: 'start and stop',
    folder: 'packages/server',
    after: 'server',
    vitest: ['--config', 'vitest.start.config.ts'],
  },
  {
    name: 'journeys',
    folder: 'packages/web',
    alone: true,
    vitest: [...inBrowser, '--exclude', 'e2e/accessibility.test.ts', '--exclude', 'e2e/liveUpdates.test.ts'],
  },
]
