import { referenceTo } from '@samop/shared'
import { z } from 'zod'
import type { Config } from '../../config.ts'
import { notFound } from '../../errors.ts'
import { validated } from '../../validated.ts'
import { command } from '../../command.ts'
import type { Change } from '../../write.ts'
import { AccessLink, type LinkPurpose } from './AccessLink.ts'
import { emailAddress } from '../member/addMember.ts'
import { asSystem } from '../asSystem.ts'
import { Member } from '../Member.ts'
import { lockMember } from '../member/memberRules.ts'
import { hashOf, newToken } from '../session/token.ts'
import { memberSubject } from '../../history/subjects.ts'

/** A new link, made before its transaction: the token exists only here, the database stores its hash. */
export interface NewLink {
  readonly token: string
  readonly tokenHash: string
}

export const newLink = (): NewLink => {
  const token = newToken()
  return { token, tokenHash: hashOf(token) }
}

/** The token stands behind the `#`, which browsers never send to a server, so no log holds it. */
export const linkHref = ({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>, { token }: NewLink): string =>
  `${publicUrl ?? `http://localhost:${port}`}/set-password#${token}`

export const linkMinutes = 60

export interface IssuedLink {
  readonly memberId: string
  readonly name: string
  readonly email: string
  readonly language: Member['language']
  readonly purpose: LinkPurpose
}

/** Within a command: makes a link for a member that replaces earlier ones. */
export const addLink = async (change: Change, member: Member, tokenHash: string): Promise<IssuedLink> => {
  const { em, now, record } = change
  const purpose: LinkPurpose = (await hasPassword(em, member)) ? 'NEW_PASSWORD' : 'FIRST_SIGN_IN'
  const expiresAt = now.add({ minutes: linkMinutes })
  await asSystem(change, async () => {
    await em.nativeUpdate(AccessLink, { member, usedAt: null }, { usedAt: now })
    await em.insert(AccessLink, { tokenHash, member, purpose, createdAt: now, expiresAt, usedAt: null })
  })
  const { id: memberId, name, email, language } = member
  record(memberSubject(member), { kind: 'LINK_ISSUED', data: { member: referenceTo(member), purpose } })
  return { memberId, name, email, language, purpose }
}

const hasPassword = async (em: Change['em'], { id }: Member) =>
  (await em.count(Member, { id, passwordHash: { $ne: null } })) > 0

const schema = z.object({ email: emailAddress, tokenHash: z.string() })

export const issueLink = command(
  { name: 'issueLink', needs: 'MANAGE_MEMBERS' },
  async (change, input: z.input<typeof schema>) => {
    const { email, tokenHash } = validated(schema, input)
    const found = await change.em.findOne(Member, { email, removedAt: null })
    if (!found) throw notFound('Member', 'memberId')
    const member = await lockMember(change, found.id)
    return { done: await addLink(change, member, tokenHash) }
  },
)
