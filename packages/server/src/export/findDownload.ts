import type { ExportList, Language } from '@samop/shared'
import { sql } from 'kysely'
import { validate } from 'uuid'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { owesNothing } from '../secondFactor/owesFirst.ts'
import { exportName } from './exportName.ts'

interface Found {
  readonly list: ExportList
  readonly language: Language
  readonly askedAt: string
  readonly bytes: number
}

/** The finished export of the caller, before its week is over; throws NOT_FOUND for every other id. */
export const findDownload = async (context: Context, id: string): Promise<{ name: string; bytes: number }> => {
  owesNothing(context.caller)
  const [found] = validate(id)
    ? await context.db.rows(
        sql<Found>`select list, language, to_json(asked_at)#>>'{}' as "askedAt", bytes from export
          where id = ${id} and asker_id = ${context.caller.id} and state = 'DONE' and expires_at > ${context.now.toString()}::text::timestamptz`,
      )
    : []
  if (!found) throw notFound('Export', 'id')
  return { name: exportName(found), bytes: found.bytes }
}
