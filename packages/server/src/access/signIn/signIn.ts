import { system } from '@samop/shared'
import { sql } from 'kysely'
import { readAsSystem } from '../../reader.ts'
import type { Services } from '../../services.ts'
import { command } from '../../command.ts'
import { write } from '../../write.ts'
import { Member } from '../Member.ts'
import { hashPassword, isOutdated, verifyPassword } from '../password/password.ts'

interface Credentials {
  readonly email: string
  readonly password: string
}

interface Known {
  readonly memberId: string
  readonly hasSecondFactor: boolean
}

/** Finds the member with this address and password; null when either is wrong. It opens no session yet. */
export const signIn = async (services: Services, { email, password }: Credentials): Promise<Known | null> => {
  const [member] = await readAsSystem(services, (db) =>
    db.rows(
      sql<{
        id: string
        passwordHash: string | null
        hasSecondFactor: boolean
      }>`select id, password_hash as "passwordHash", second_factor_since is not null as "hasSecondFactor"
        from member where email = ${email} and removed_at is null`,
    ),
  )
  const passwordHash = member?.passwordHash ?? null
  if (!(await verifyPassword(passwordHash, password)) || !member || passwordHash === null) return null
  const { id: memberId, hasSecondFactor } = member
  if (isOutdated(passwordHash))
    await write({ services, actor: system }, rehash, { memberId, passwordHash, better: await hashPassword(password) })
  return { memberId, hasSecondFactor }
}

interface Rehash {
  readonly memberId: string
  readonly passwordHash: string
  readonly better: string
}

/** Stores the same password hashed with today's parameters. */
const rehash = command(
  { name: 'rehash', needs: 'SYSTEM' },
  async ({ em }, { memberId, passwordHash, better }: Rehash) => {
    await em.nativeUpdate(Member, { id: memberId, passwordHash }, { passwordHash: better })
    return { done: {} }
  },
)
