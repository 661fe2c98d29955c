import { may } from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { notNull } from '../../errors.ts'
import { pageOf, pageSize } from '../../graphql/schema/page.ts'
import { change } from '../../graphql/schema/payload.ts'
import { selectedFields } from '../../graphql/selection.ts'
import { knownId } from '../../ids.ts'
import { linkHref, newLink, type NewLink } from '../link/accessLinks.ts'
import { requireConfirmation } from '../../secondFactor/confirmation.ts'
import { secondFactorRemovedLetter } from '../../secondFactor/letters.ts'
import { resetSecondFactor } from '../../secondFactor/resetSecondFactor.ts'
import { allow } from '../allow.ts'
import { changeMember } from './changeMember.ts'
import { type Invited, inviteMemberWith, resendInvitationWith } from './inviteMember.ts'
import type { MemberConnection } from './MemberConnection.ts'
import type {
  ChangeMemberInput,
  InvitationPayload,
  InviteMemberInput,
  MemberFilter,
  MemberPayload,
  RemoveMemberInput,
  ResendInvitationInput,
  ResetSecondFactorInput,
} from './memberInputs.ts'
import { memberRows, sortKey, withinReach } from './memberRows.ts'
import { membersWhere } from './membersWhere.ts'
import { MemberView } from './MemberView.ts'
import type { Cursors } from '../../cursor/Cursors.ts'
import { removeMember } from './removeMember.ts'
import { sendLink } from '../link/sendLink.ts'
import { announceChangedRights, announceRevocation } from '../revocation.ts'

export interface MemberPageArgs {
  readonly filter?: MemberFilter | null
  readonly first: number
  readonly after?: string | null
}

export const memberPage = async (
  { db, caller, cursors }: Context,
  info: GraphQLResolveInfo,
  { filter, first, after }: MemberPageArgs,
): Promise<MemberConnection> => {
  allow(caller, 'READ_ADMINISTRATION')
  const size = pageSize(first)
  const where = membersWhere(caller, filter ?? {})
  const place = typeof after === 'string' ? decode(cursors, after) : undefined
  const beyond = place ? sql`(${sortKey}, m.id) > (${place.key}, ${place.id}::text::uuid)` : sql`true`
  const rows = await db.rows(memberRows(sql`${where} and ${beyond}`, size + 1))
  const seal = (place: readonly [string, string] | null) => cursors.seal('MEMBERS', JSON.stringify(place))
  const edges = rows.map((row) => ({
    cursor: seal([row.sortKey, row.id]),
    node: new MemberView(row, caller),
  }))
  const [counted] = selectedFields(info).has('totalCount')
    ? await db.rows(sql<{ total: number }>`select count(*)::int as total from member m where ${where}`)
    : []
  return { ...pageOf(edges, size, after, () => seal(null)), totalCount: counted?.total ?? 0 }
}

/** One member; undefined when the caller may not see them. */
export const memberById = async ({ db, caller }: Context, id: string): Promise<MemberView | undefined> => {
  if (!may(caller, 'READ_ADMINISTRATION')) return undefined
  const [row] = await db.rows(memberRows(sql`m.id = ${id} and ${withinReach(caller)}`, 1))
  return row && new MemberView(row, caller)
}

export const invite = async (context: Context, input: InviteMemberInput): Promise<InvitationPayload> => {
  allow(context.caller, 'MANAGE_MEMBERS')
  requireConfirmation(context)
  const { caller, language } = context
  const link = newLink()
  const partnerId = input.partnerId ? knownId(input.partnerId, 'Partner', 'input.partnerId') : caller.partnerId
  const { done, userErrors } = await change(context, inviteMemberWith(link), {
    ...input,
    ...knownLimits(input),
    partnerId,
    language: input.language ?? language,
  })
  return { ...(await invitation(context, link, done)), userErrors }
}

export const resend = async (context: Context, input: ResendInvitationInput): Promise<InvitationPayload> => {
  const link = newLink()
  const { done, userErrors } = await change(context, resendInvitationWith(link), input)
  return { ...(await invitation(context, link, done)), userErrors }
}

/** Mails the link, or answers it once when the server sends no mail. */
const invitation = async (context: Context, link: NewLink, done: Invited | null) => {
  if (!done) return { member: null, mailedTo: null, link: null }
  const member = (await memberById(context, done.memberId)) ?? null
  if (done.tokenHash !== link.tokenHash)
    return { member, mailedTo: context.services.mail.isOn ? done.email : null, link: null }
  const mailedTo = sendLink(context.services, done, link)
  return { member, mailedTo, link: mailedTo === null ? linkHref(context.services.config, link) : null }
}

export const changeIt = async (context: Context, input: ChangeMemberInput): Promise<MemberPayload> => {
  allow(context.caller, 'MANAGE_MEMBERS')
  requireConfirmation(context)
  const { name, role, ...rest } = input
  notNull(name, 'input.name')
  notNull(role, 'input.role')
  const { done, userErrors } = await change(context, changeMember, {
    ...rest,
    ...knownLimits(rest),
    ...(typeof name === 'string' && { name }),
    ...(role && { role }),
  })
  for (const hash of done ? [...done.sessions, ...done.keys] : []) announceChangedRights(context.services, hash)
  return { member: (done && (await memberById(context, done.memberId))) ?? null, userErrors }
}

export const resetFactor = async (context: Context, input: ResetSecondFactorInput): Promise<MemberPayload> => {
  allow(context.caller, 'MANAGE_MEMBERS')
  requireConfirmation(context)
  const { done, userErrors } = await change(context, resetSecondFactor, input)
  if (done) context.services.mail.send(done.email, done.language, secondFactorRemovedLetter(done.name))
  return { member: (done && (await memberById(context, done.memberId))) ?? null, userErrors }
}

export const remove = async (context: Context, input: RemoveMemberInput): Promise<MemberPayload> => {
  allow(context.caller, 'MANAGE_MEMBERS')
  requireConfirmation(context)
  const { done, userErrors } = await change(context, removeMember, input)
  for (const hash of done ? [...done.sessions, ...done.keys] : []) announceRevocation(context.services, hash)
  return { member: (done && (await memberById(context, done.memberId))) ?? null, userErrors }
}

/** Throws NOT_FOUND for a malformed id too. */
const knownLimits = ({ programIds, locationIds }: Pick<ChangeMemberInput, 'programIds' | 'locationIds'>) => ({
  ...(programIds && { programIds: programIds.map((id) => knownId(id, 'Program', 'input.programIds')) }),
  ...(locationIds && { locationIds: locationIds.map((id) => knownId(id, 'Location', 'input.locationIds')) }),
})

/** The place in the list; undefined = its beginning. */
const decode = (cursors: Cursors, cursor: string): { key: string; id: string } | undefined => {
  const place = JSON.parse(cursors.open('MEMBERS', cursor, 'after')) as [string, string] | null
  return place ? { key: place[0], id: place[1] } : undefined
}
