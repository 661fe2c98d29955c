import { spawnSync } from 'node:child_process'

/** Whether the words before a command do on this machine what they say. */
export const works = (prefix: readonly string[]): boolean =>
  spawnSync(prefix[0]!, [...prefix.slice(1), 'true']).status === 0

/** The words before a command that end it with the signal when this process is killed; none where the machine cannot do it. */
export const tied = (signal: 'INT' | 'KILL'): readonly string[] => {
  const prefix = ['setpriv', '--pdeathsig', signal, '--']
  return works(prefix) ? prefix : []
}
