import type { Turn } from './inTurns.ts'

/**
 * One step of `pnpm test`: a command that must succeed, or a folder whose vitest tests are counted. A step is `alone`
 * when it keeps two cores busy by itself or measures time.
 */
export type Check = Turn & { folder?: string } & ({ command: string[] } | { vitest: string[] })

const inBrowser = ['--config', 'vitest.e2e.config.ts']
const stories = ['dispute', 'actionRequired', 'missedClock', 'secondFactor', 'integration']
const beside = ['accessibility', 'liveUpdates', ...stories].flatMap((file) => ['--exclude', `e2e/${file}.test.ts`])

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
  { name: 'accessibility', folder: 'packages/web', after: 'build', vitest: [...inBrowser, 'accessibility'] },
  { name: 'live updates', folder: 'packages/web', vitest: [...inBrowser, 'liveUpdates'] },
  {
    name: 'start and stop',
    folder: 'packages/server',
    after: 'server',
    vitest: ['--config', 'vitest.start.config.ts'],
  },
  { name: 'journeys', folder: 'packages/web', vitest: [...inBrowser, ...stories] },
  // Bytes, focus and broken connections are told apart from a busy machine only when nothing else runs.
  { name: 'pages alone', folder: 'packages/web', alone: true, vitest: [...inBrowser, ...beside] },
]
