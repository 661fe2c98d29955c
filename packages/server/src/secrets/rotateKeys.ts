import { sql } from 'kysely'
import { Totp } from '../secondFactor/Totp.ts'
import { openTotp, sealTotp } from '../secondFactor/totpCodes.ts'
import { command } from '../command.ts'
import { keyIdOf } from './sealed.ts'
import { SecretKey } from './SecretKey.ts'

/** Seals with the newest key what older keys sealed, and forgets the names of the older keys. */
export const rotateKeys = command({ name: 'rotateKeys', needs: 'SYSTEM' }, async ({ em, now, services: { vault } }) => {
  const old = (await em.find(Totp, {})).filter(({ secret }) => !vault.isNewest(secret))
  for (const totp of old) {
    const memberId = totp.member.id
    totp.secret = sealTotp(vault, memberId, openTotp(vault, memberId, totp.secret))
  }
  await em.nativeDelete(SecretKey, { id: { $ne: vault.newestId } })
  await em.upsert(SecretKey, { id: vault.newestId, firstUsedAt: now }, { onConflictAction: 'ignore' })
  return { done: { sealed: old.length } }
})

/** Removes the authenticator apps whose secrets a lost key sealed. Passkeys and recovery codes keep working. */
export const forgetKey = command(
  { name: 'forgetKey', needs: 'SYSTEM' },
  async ({ em, db }, { key }: { readonly key: string }) => {
    const lost = (await em.find(Totp, {})).filter(({ secret }) => keyIdOf(secret) === key)
    for (const totp of lost) em.remove(totp)
    await em.nativeDelete(SecretKey, { id: key })
    await db.rows(sql`update member m set second_factor_since = null where second_factor_since is not null
    and not exists (select 1 from totp where member_id = m.id and confirmed_at is not null)
    and not exists (select 1 from passkey where member_id = m.id)`)
    await db.rows(
      sql`delete from recovery_code c using member m where m.id = c.member_id and m.second_factor_since is null`,
    )
    return { done: { removed: lost.length } }
  },
)
