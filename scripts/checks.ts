import { lanes, type Turn } from './inTurns.ts'

/** One step of `pnpm test`: a command that must succeed, or a folder whose vitest tests are counted. */
export type Check = Turn & { folder?: string } & ({ command: string[] } | { vitest: string[] })

const inBrowser = ['--config', 'vitest.e2e.config.ts']
const ofStarts = ['--config', 'vitest.start.config.ts']
const stories = ['dispute', 'actionRequired', 'missedClock', 'secondFactor', 'integration']
const named = ['accessibility', 'firstLoad', 'liveUpdates', ...stories]
const others = named.flatMap((file) => ['--exclude', `e2e/${file}.test.ts`])

/** The server's tests keep two cores busy by themselves; what is short finishes beside them. */
export const checks: Check[] = [
  { name: 'server', folder: 'packages/server', lanes: 2, vitest: [] },
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
  {
    name: 'start and stop',
    folder: 'packages/server',
    after: 'server',
    vitest: [...ofStarts, '--exclude', 'test/start/secondStart.test.ts'],
  },
  { name: 'interruptions and keyboard', folder: 'packages/web', vitest: [...inBrowser, ...others] },
  { name: 'journeys', folder: 'packages/web', vitest: [...inBrowser, ...stories] },
  { name: 'live updates', folder: 'packages/web', vitest: [...inBrowser, 'liveUpdates'] },
  // a promise about time is kept on a machine that is not busy
  { name: 'second start', folder: 'packages/server', lanes, vitest: [...ofStarts, 'secondStart'] },
  // what a page transfers is told apart from what is asked twice on a busy machine only when nothing else runs
  { name: 'first load', folder: 'packages/web', lanes, vitest: [...inBrowser, 'firstLoad'] },
]
