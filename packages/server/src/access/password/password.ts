import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** Argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane. */
const parameters = { memory: 19_456, passes: 2, parallelism: 1 }

type Parameters = typeof parameters

const derive = promisify(argon2)

const keyOf = (password: string, nonce: Buffer, { memory, passes, parallelism }: Parameters, tagLength = 32) =>
  derive('argon2id', { message: password.normalize('NFC'), nonce, memory, passes, parallelism, tagLength })

/** A hash in Argon2's standard form: `$argon2id$v=19$m=…,t=…,p=…$salt$key`. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  const key = await keyOf(password, salt, parameters)
  const { memory, passes, parallelism } = parameters
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(key)}`
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

const hashForm = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** Whether a hash was made with weaker parameters than today's. */
export const isOutdated = (hash: string): boolean => {
  const [, memory = 0, passes = 0] = (hashForm.exec(hash) ?? []).map(Number)
  return memory < parameters.memory || passes < parameters.passes
}

const matches = async (hash: string, password: string): Promise<boolean> => {
  const [, memory, passes, parallelism, salt, key] = hashForm.exec(hash) ?? []
  if (salt === undefined || key === undefined) throw new Error('a password is kept in an unknown form')
  const wanted = Buffer.from(key, 'base64')
  const used = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  return timingSafeEqual(await keyOf(password, Buffer.from(salt, 'base64'), used, wanted.length), wanted)
}

/** A hash that no password matches; made once, with the same parameters. */
let nobodys: Promise<string> | undefined

/** Takes as long for an unknown address (`null`) as for a known one, so that timing does not tell them apart. */
export const verifyPassword = async (passwordHash: string | null, password: string): Promise<boolean> => {
  nobodys ??= hashPassword(crypto.randomUUID())
  return (await matches(passwordHash ?? (await nobodys), password)) && passwordHash !== null
}
