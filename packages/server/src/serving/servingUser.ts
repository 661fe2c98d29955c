import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { works } from '../commandPrefix.ts'

/** The user of the serving process when root starts. */
export interface ServingUser {
  readonly uid: number
  readonly gid: number
}

/** The owner of the data folder, or the user nobody if root owns it; undefined when we are not root. */
export const servingUser = (dataFolder: string): ServingUser | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const { uid, gid } = statSync(dataFolder)
  return uid === 0 ? nobody() : { uid, gid }
}

const nobody = (): ServingUser => {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
  const ids = lines.map((line) => line.split(':')).find(([name]) => name === 'nobody')
  return { uid: Number(ids?.[2] ?? 65534), gid: Number(ids?.[3] ?? 65534) }
}

/** Gives a folder and its contents to the user. The folder itself comes last, so that an interrupted run is repeated. */
export const giveTo = (folder: string, { uid, gid }: ServingUser): void => {
  if (statSync(folder).uid === uid) return
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, name), uid, gid)
  chownSync(folder, uid, gid)
}

/** Whether the user can read a file where it is: a checkout may be in a home folder that only root may enter. */
export const reaches = ({ uid, gid }: ServingUser, path: string): boolean => {
  const may = (place: string, right: number) => {
    const { mode, uid: owner, gid: group } = statSync(place)
    return (mode & (owner === uid ? right << 6 : group === gid ? right << 3 : right)) !== 0
  }
  const above = (place: string): boolean => may(place, 1) && (dirname(place) === place || above(dirname(place)))
  return may(path, 4) && above(dirname(path))
}

/**
 * A command prefix that runs a command as the user, with only root's right to read and pass through folders; undefined where
 * the machine cannot do that.
 */
export const passingFolders = ({ uid, gid }: ServingUser): readonly string[] | undefined => {
  const right = '+dac_read_search'
  const become = ['--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups', '--pdeathsig', 'KILL']
  const prefix = [
    'setpriv',
    ...become,
    '--inh-caps',
    right,
    '--ambient-caps',
    right,
    '--bounding-set',
    `-all,${right}`,
    '--',
  ]
  return works(prefix) ? prefix : undefined
}
