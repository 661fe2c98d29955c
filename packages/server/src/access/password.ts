import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the parameters OWASP names: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const shortestPassword = 10

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), parameters)

/** A hash that no password matches; made once, with the same parameters. */
let nobodys: Promise<string> | undefined

/** Takes as long for an unknown account (`null`) as for a known one, so that time does not tell them apart. */
export const verifyPassword = async (passwordHash: string | null, password: string): Promise<boolean> => {
  nobodys ??= hashPassword(crypto.randomUUID())
  const matches = await verify(passwordHash ?? (await nobodys), password.normalize('NFC'))
  return matches && passwordHash !== null
}
