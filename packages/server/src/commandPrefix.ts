import { spawnSync } from 'node:child_process'

/** Whether a command prefix works on this machine. */
export const works = (prefix: readonly string[]): boolean =>
  spawnSync(prefix[0]!, [...prefix.slice(1), 'true']).status === 0

/** A command prefix that sends the signal to the command when this process is killed; empty where the machine cannot. */
export const tied = (signal: 'INT' | 'KILL'): readonly string[] => {
  const prefix = ['setpriv', '--pdeathsig', signal, '--']
  return works(prefix) ? prefix : []
}
