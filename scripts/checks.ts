/** One step of `pnpm test`: a command that must end well, or a folder whose vitest tests count one by one. */
export type Check = { name: string; folder?: string } & ({ command: string[] } | { vitest: string[] })

/** Everything that must hold, the quick and telling first. */
export const checks: Check[] = [
  { name: 'types of shared', command: ['tsc', '-p', 'packages/shared'] },
  { name: 'types of server', command: ['tsc', '-p', 'packages/server'] },
  { name: 'types of web', command: ['tsc', '-p', 'packages/web'] },
  { name: 'types of scripts', command: ['tsc', '-p', 'scripts'] },
  { name: 'lint and import walls', command: ['oxlint', '--quiet'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'generated files up to date', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'first load of the web', folder: 'packages/web', command: ['node', 'scripts/bundle-budget.ts'] },
  { name: 'scripts', folder: 'scripts', vitest: [] },
  { name: 'shared', folder: 'packages/shared', vitest: [] },
  { name: 'server', folder: 'packages/server', vitest: [] },
  { name: 'start and stop', folder: 'packages/server', vitest: ['--config', 'vitest.start.config.ts'] },
  { name: 'web', folder: 'packages/web', vitest: [] },
  { name: 'journeys', folder: 'packages/web', vitest: ['--config', 'vitest.e2e.config.ts'] },
]
