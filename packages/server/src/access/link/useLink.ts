import { sql } from 'kysely'
import { command } from '../../command.ts'
import { AccessLink } from './AccessLink.ts'
import { givePassword } from '../password/givePassword.ts'
import { browserHashOf, knowBrowser } from '../signIn/knownBrowsers.ts'
import { Member } from '../Member.ts'

interface UseLink {
  readonly tokenHash: string
  readonly passwordHash: string
  /** Makes the browser known for this person, because the holder of the link is no stranger. */
  readonly browserToken: string
}

/** Gives the link's person a password, as the system; null when the link was used or has expired. */
export const useLink = command(
  { name: 'useLink', needs: 'SYSTEM' },
  async (change, { tokenHash, passwordHash, browserToken }: UseLink) => {
    const { em, db } = change
    const [held] = await db.rows(
      sql<{ id: string }>`select member_id as id from access_link where token_hash = ${tokenHash}`,
    )
    if (!held) return { done: null }
    await change.lock(held.id)
    const { now } = change
    const link = await em.findOne(AccessLink, { tokenHash })
    if (!link || link.usedAt !== null || Temporal.Instant.compare(link.expiresAt, now) <= 0) return { done: null }
    const member = await em.findOne(Member, { id: link.member.id, removedAt: null })
    if (!member) return { done: null }
    link.usedAt = now
    const ended = await givePassword(change, { member, passwordHash, keeps: null })
    await knowBrowser(change, browserHashOf(browserToken, member.id), member.id)
    return { done: { ...ended, memberId: member.id } }
  },
)
