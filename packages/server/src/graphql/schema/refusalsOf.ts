import type { Process, Shape } from '@samop/shared'

/** The codes with which some actions of a process can be refused, for the description of a mutation. */
export const refusalsOf = <It extends Shape>(
  { actions }: Pick<Process<It>, 'actions'>,
  keys: readonly It['action'][],
): string[] => ['STATUS', 'STALE_VERSION', ...keys.flatMap((key) => [...actions[key].rules, ...actions[key].input])]
