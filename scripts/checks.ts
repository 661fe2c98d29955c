import type { Turn } from './inTurns.ts'

/**
 * One step of `pnpm test`: a command that must end well, or a folder whose vitest tests count one by one. `alone` is a
 * step that keeps two cores busy by itself, or measures time.
 */
export type Check = Turn & { folder?: string } & ({ command: string[] } | { vitest: string[] })

/** Everything that must hold; two at a time, so beside the server's tests the quick and telling end first. */
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
  { name: 'start and stop', folder: 'packages/server', alone: true, vitest: ['--config', 'vitest.start.config.ts'] },
  { name: 'journeys', folder: 'packages/web', alone: true, vitest: ['--config', 'vitest.e2e.config.ts'] },
]
