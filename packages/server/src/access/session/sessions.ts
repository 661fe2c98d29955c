import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { allowPerson } from '../allow.ts'
import { changeOwn } from '../../graphql/schema/payload.ts'
import type { EndOtherSessionsInput, EndSessionInput, SessionsPayload } from './sessionInputs.ts'
import { endOtherSessions, endOwnSession } from './endSession.ts'
import { announceRevocation } from '../revocation.ts'
import { type SessionRow, SessionView } from './SessionView.ts'

export const ownSessions = async ({ db, caller, tokenHash, now }: Context): Promise<SessionView[]> => {
  allowPerson(caller, 'Only a signed-in person has sessions.')
  const moment = now.toString()
  const rows = await db.rows(
    sql<SessionRow>`select id, user_agent as "userAgent", address, to_json(created_at)#>>'{}' as "createdAt",
        to_json(last_used_at)#>>'{}' as "lastUsedAt", token_hash = ${tokenHash} as current
      from session where member_id = ${caller.id} and least(expires_at, idle_until) > ${moment}::text::timestamptz
      order by token_hash = ${tokenHash} desc, last_used_at desc, id`,
  )
  return rows.map((row) => new SessionView(row))
}

export const endOne = async (context: Context, input: EndSessionInput): Promise<SessionsPayload> =>
  ended(context, await changeOwn(context, endOwnSession, input))

export const endOthers = async (context: Context, input: EndOtherSessionsInput): Promise<SessionsPayload> =>
  ended(context, await changeOwn(context, endOtherSessions(context.tokenHash ?? ''), input))

type Changed = Awaited<ReturnType<typeof changeOwn<EndSessionInput, { readonly ended: string[] }>>>

const ended = async (context: Context, { done, userErrors }: Changed): Promise<SessionsPayload> => {
  for (const tokenHash of done?.ended ?? []) announceRevocation(context.services, tokenHash)
  // A caller who ended their own session can no longer list sessions.
  const sessions = done && (done.ended.includes(context.tokenHash ?? '') ? [] : await ownSessions(context))
  return { sessions, userErrors }
}
