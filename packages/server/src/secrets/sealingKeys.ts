import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { StartError } from '../startError.ts'
import { keyLength, keyOf, newKeyBytes, type SealingKey } from './sealed.ts'

export const keyFileOf = ({ keysFolder }: Pick<Config, 'keysFolder'>): string => join(keysFolder, 'secrets.key')

/** The keys of SECRET_KEYS, else of the key file, which is made if missing. The first seals, every one opens. */
export const sealingKeys = (config: Pick<Config, 'secretKeys' | 'keysFolder'>): readonly SealingKey[] => {
  if (config.secretKeys) return config.secretKeys.map(keyOf)
  const file = keyFileOf(config)
  const lines = (read(file) ?? made(file)).split('\n').filter((line) => line.trim() !== '')
  const keys = lines.map((line) => Buffer.from(line.trim(), 'base64'))
  if (keys.length === 0 || keys.some(({ length }) => length !== keyLength))
    throw new StartError(
      `${file} must hold keys of ${keyLength} bytes in base64, one a line: put back the file that was there`,
    )
  return keys.map(keyOf)
}

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw unusable(file, error)
  }
}

const made = (file: string): string => {
  try {
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 })
    writeFileSync(file, `${newKeyBytes().toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(file, 0o600)
  } catch (error) {
    // Another process has made the file meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(file, error)
  }
  return readFileSync(file, 'utf8')
}

const unusable = (file: string, error: unknown) =>
  new StartError(
    `${file} cannot be used (${(error as NodeJS.ErrnoException).code}): it holds the key to secrets in the database`,
  )
