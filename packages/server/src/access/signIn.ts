import { system } from '@samop/shared'
import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { type Command, write } from '../write.ts'
import { browserHashOf } from './knownBrowsers.ts'
import { Member } from './Member.ts'
import { openSession, type OpenSessionInput } from './openSession.ts'
import { hashPassword, isOutdated, verifyPassword } from './password.ts'
import { hashOf, newToken } from './token.ts'

interface Credentials extends Pick<OpenSessionInput, 'replaces' | 'from'> {
  readonly email: string
  readonly password: string
  /** What the browser is known by from now on. */
  readonly browserToken: string
}

/** The token of a new session and whose it is; null when address or password is wrong, whichever. */
export const signIn = async (
  services: Services,
  { email, password, browserToken, ...session }: Credentials,
): Promise<{ token: string; memberId: string } | null> => {
  const [member] = await readAsSystem(services, (db) =>
    db.rows(
      sql<{
        id: string
        passwordHash: string | null
      }>`select id, password_hash as "passwordHash" from member where email = ${email} and removed_at is null`,
    ),
  )
  const passwordHash = member?.passwordHash ?? null
  if (!(await verifyPassword(passwordHash, password)) || !member || passwordHash === null) return null
  const { id: memberId } = member
  const writer = { services, actor: system }
  if (isOutdated(passwordHash))
    await write(writer, rehash, { memberId, passwordHash, better: await hashPassword(password) })
  const token = newToken()
  const browserHash = browserHashOf(browserToken, memberId)
  await write(writer, openSession, { ...session, memberId, tokenHash: hashOf(token), browserHash })
  return { token, memberId }
}

interface Rehash {
  readonly memberId: string
  readonly passwordHash: string
  readonly better: string
}

/** The same password, kept with what is asked for today. */
const rehash: Command<Rehash, Record<string, never>> = async ({ em }, { memberId, passwordHash, better }) => {
  await em.nativeUpdate(Member, { id: memberId, passwordHash }, { passwordHash: better })
  return { done: {} }
}
