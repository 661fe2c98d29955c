import { notFound } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { command } from '../../command.ts'
import { knowBrowser } from '../signIn/knownBrowsers.ts'
import { Member } from '../Member.ts'
import { Session } from './Session.ts'

export interface OpenSessionInput {
  readonly memberId: string
  readonly tokenHash: string
  /** Token hash of the session that the same browser had before. */
  readonly replaces: string | null
  /** Network address and browser of the sign-in. */
  readonly from?: { readonly address: string; readonly userAgent: string | undefined }
  /** Makes the browser known for this person. */
  readonly browserHash?: string
}

const longestUserAgent = 300

/** Signs a member in, as the system. */
export const openSession = command(
  { name: 'openSession', needs: 'SYSTEM' },
  async (change, { memberId, tokenHash, replaces, from, browserHash }: OpenSessionInput) => {
    const {
      em,
      now,
      services: { config },
    } = change
    const member = await em.findOne(Member, { id: memberId, removedAt: null })
    if (!member) throw notFound('Member', 'memberId')
    member.signedInAt = now
    if (replaces !== null) await em.nativeDelete(Session, { tokenHash: replaces })
    if (browserHash !== undefined) await knowBrowser(change, browserHash, memberId)
    const expiresAt = now.add({ seconds: config.sessionLife.total('seconds') })
    em.persist(
      em.create(Session, {
        tokenHash,
        id: newId(),
        member,
        createdAt: now,
        expiresAt,
        lastUsedAt: now,
        confirmedAt: now,
        idleUntil: now.add({ seconds: config.sessionIdle.total('seconds') }),
        address: from?.address ?? null,
        userAgent: from?.userAgent?.slice(0, longestUserAgent) ?? null,
      }),
    )
    return { done: { expiresAt: expiresAt.toString() } }
  },
)
