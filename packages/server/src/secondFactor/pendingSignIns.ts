import { system } from '@samop/shared'
import { sql } from 'kysely'
import { readCookie, writtenCookie } from '../access/session/cookies.ts'
import { Member } from '../access/Member.ts'
import { hashOf, newToken } from '../access/session/token.ts'
import type { Config } from '../config.ts'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { command } from '../command.ts'
import { write } from '../write.ts'
import { PendingSignIn } from './PendingSignIn.ts'

const name = 'samop_pending'
const minutes = 10

/** The `Set-Cookie` of a browser that has yet to give the second factor; null ends it. */
export const pendingCookie = (config: Pick<Config, 'publicUrl'>, token: string | null): string =>
  writtenCookie(config, { name, value: token ?? '', seconds: token === null ? 0 : minutes * 60 })

export type Way = 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE'

/** Stores that the password was right; answers a token for the second step, and the person's ways to take it. */
export const pend = async (services: Services, memberId: string): Promise<{ token: string; ways: Way[] }> => {
  const token = newToken()
  await write({ services, actor: system }, keep, { memberId, tokenHash: hashOf(token) })
  const [has] = await readAsSystem(services, (db) =>
    db.rows(
      sql<Record<Way, boolean>>`select
        exists (select 1 from totp where member_id = ${memberId} and confirmed_at is not null) as "TOTP",
        exists (select 1 from passkey where member_id = ${memberId}) as "PASSKEY",
        exists (select 1 from recovery_code where member_id = ${memberId} and used_at is null) as "RECOVERY_CODE"`,
    ),
  )
  const ways = (['TOTP', 'PASSKEY', 'RECOVERY_CODE'] as const).filter((way) => has?.[way])
  return { token, ways }
}

export interface Pending {
  readonly memberId: string
  readonly tokenHash: string
  readonly name: string
  readonly email: string
  readonly language: 'en' | 'sv'
}

/** The person who has yet to give the second factor in this browser; undefined = nobody, or the time has run out. */
export const pendingOf = async (services: Services, cookies: string | undefined): Promise<Pending | undefined> => {
  const token = readCookie(services.config, cookies, name)
  if (token === undefined) return undefined
  const tokenHash = hashOf(token)
  const now = services.clock().toString()
  const [pending] = await readAsSystem(services, (db) =>
    db.rows(
      sql<Pending>`select p.member_id as "memberId", p.token_hash as "tokenHash", m.name, m.email, m.language
        from pending_sign_in p join member m on m.id = p.member_id
        where p.token_hash = ${tokenHash} and p.expires_at > ${now}::text::timestamptz and m.removed_at is null`,
    ),
  )
  return pending
}

/** Ends the second step; false when another request has ended it already, because the token works once. */
export const settle = async (services: Services, tokenHash: string): Promise<boolean> => {
  const outcome = await write({ services, actor: system }, end, { tokenHash })
  return 'done' in outcome && outcome.done.ended
}

const keep = command(
  { name: 'keepPending', needs: 'SYSTEM' },
  async ({ em, now }, { memberId, tokenHash }: { readonly memberId: string; readonly tokenHash: string }) => {
    const member = em.getReference(Member, memberId)
    em.persist(em.create(PendingSignIn, { tokenHash, member, expiresAt: now.add({ minutes }) }))
    return { done: {} }
  },
)

const end = command(
  { name: 'endPending', needs: 'SYSTEM' },
  async ({ em }, { tokenHash }: { readonly tokenHash: string }) => ({
    done: { ended: (await em.nativeDelete(PendingSignIn, { tokenHash })) === 1 },
  }),
)
