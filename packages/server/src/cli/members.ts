import { type Language, type Role, roles } from '@samop/shared'
import { sql } from 'kysely'
import { type Invited, inviteMemberWith, resendInvitationWith } from '../access/member/inviteMember.ts'
import { openReviewsOf } from '../access/member/memberRows.ts'
import { linkHref, newLink, type NewLink } from '../access/link/accessLinks.ts'
import { removeMember } from '../access/member/removeMember.ts'
import { announceRevocation } from '../access/revocation.ts'
import { sendLink } from '../access/link/sendLink.ts'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { CommandError } from './explained.ts'
import { findLocation, findMember, findPartner, findProgram, type Found } from './find.ts'
import { carryOut } from './carryOut.ts'
import { say } from './terminal.ts'

interface AdminOptions {
  readonly email: string
  readonly name: string
  readonly language?: Language
}

interface MemberOptions extends AdminOptions {
  readonly role: Role
  readonly partner?: string
  readonly program?: readonly string[]
  readonly location?: readonly string[]
}

export const createAdmin = async (services: Services, options: AdminOptions): Promise<void> =>
  createMember(services, { ...options, role: 'PROGRAM_MANAGER' })

export const createMember = async (services: Services, options: MemberOptions): Promise<void> => {
  const { email, name, role, language } = options
  const limits = await limitsOf(services, options)
  const link = newLink()
  const invited = await carryOut(services, inviteMemberWith(link), {
    email,
    name,
    role,
    ...(language && { language }),
    ...limits,
  })
  say(`${name} is a member as ${email.trim().toLowerCase()} (${roles[role].label.en})`)
  tellLink(services, invited, link)
}

/** Mails a link to choose a password; when the server sends no mail, prints it for somebody to hand over. */
export const giveLink = async (services: Services, { email }: { email: string }): Promise<void> => {
  const link = newLink()
  const memberId = await findMember(services, email)
  tellLink(services, await carryOut(services, resendInvitationWith(link), { memberId }), link)
}

const tellLink = (services: Services, issued: Invited, link: NewLink): void => {
  const mailed = sendLink(services, issued, link)
  if (mailed === null)
    say(
      `Give ${issued.name} this link to choose a password; it works once, for an hour:\n${linkHref(services.config, link)}`,
    )
  else say(`A link to choose a password is on its way to ${mailed}; it works once, for an hour`)
}

export const dismissMember = async (services: Services, { email }: { email: string }): Promise<void> => {
  const { memberId, name, sessions, keys } = await carryOut(services, removeMember, {
    memberId: await findMember(services, email),
  })
  for (const tokenHash of [...sessions, ...keys]) announceRevocation(services, tokenHash)
  say(`${name} is no longer a member; sessions ended: ${sessions.length}, keys revoked: ${keys.length}`)
  const left = await reviewsOf(services, memberId)
  if (left.length > 0) say(`Give to another reviewer: ${left.join(', ')}`)
}

const reviewsOf = async (services: Services, memberId: string): Promise<string[]> => {
  const [row] = await readAsSystem(services, (db) =>
    db.rows(sql<{ numbers: string[] }>`select ${openReviewsOf(sql`${memberId}::text::uuid`)} as numbers`),
  )
  return row?.numbers ?? []
}

const limitsOf = async (services: Services, { partner, program = [], location = [] }: MemberOptions) => {
  const programIds = idsOf(await Promise.all(program.map((key) => findProgram(services, key))))
  if (partner === undefined) {
    if (location.length > 0) throw new CommandError('--location is a place of a partner; give --partner too')
    return { partnerId: null, programIds, locationIds: null }
  }
  const { id: partnerId } = await findPartner(services, partner)
  const locations = await Promise.all(location.map((place) => findLocation(services, partnerId, place)))
  return { partnerId, programIds, locationIds: idsOf(locations) }
}

/** Ids for a limit of the membership; null = no limit. */
const idsOf = (found: readonly Found[]) => (found.length === 0 ? null : found.map(({ id }) => id))
