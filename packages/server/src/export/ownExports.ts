import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { pageOf, pageSize } from '../graphql/schema/page.ts'
import { changeOwn } from '../graphql/schema/payload.ts'
import { selectedFields } from '../graphql/selection.ts'
import { exportClaims, exportList } from './exportClaims.ts'
import type { ExportConnection } from './ExportConnection.ts'
import type { ExportClaimsInput, ExportListInput, ExportPayload } from './exportInputs.ts'
import { exportColumns, type ExportRow, ExportView } from './ExportView.ts'

/** Asks for an export; answers it at once, while it waits. */
export const askForExport = async (context: Context, input: ExportClaimsInput): Promise<ExportPayload> => {
  const language = input.language ?? context.language
  const { done, userErrors } = await changeOwn(context, exportClaims, { ...input, language })
  return { export: done && (await exportById(context, done.exportId)), userErrors }
}

export const askForList = async (context: Context, input: ExportListInput): Promise<ExportPayload> => {
  const language = input.language ?? context.language
  const { done, userErrors } = await changeOwn(context, exportList, { ...input, language })
  return { export: done && (await exportById(context, done.exportId)), userErrors }
}

const exportById = async (context: Context, id: string): Promise<ExportView | null> => {
  const [row] = await context.db.rows(sql<ExportRow>`select ${exportColumns} from export where id = ${id}`)
  return row ? new ExportView(row, context) : null
}

/** A page of the caller's exports, the newest first. Row-level security leaves out everybody else's. */
export const exportPage = async (
  context: Context,
  info: GraphQLResolveInfo,
  first: number,
  after: string | null | undefined,
): Promise<ExportConnection> => {
  const { db, caller, cursors } = context
  const size = pageSize(first)
  const seal = (id: string | null) => cursors.seal('EXPORTS', JSON.stringify(id))
  const place =
    typeof after === 'string' ? (JSON.parse(cursors.open('EXPORTS', after, 'after')) as string | null) : null
  const beyond = place ? sql`id < ${place}::text::uuid` : sql`true`
  const own = sql`asker_id = ${caller.id}`
  const rows = await db.rows(
    sql<ExportRow>`select ${exportColumns} from export where ${own} and ${beyond} order by id desc limit ${size + 1}`,
  )
  const edges = rows.map((row) => ({ cursor: seal(row.id), node: new ExportView(row, context) }))
  const [counted] = selectedFields(info).has('totalCount')
    ? await db.rows(sql<{ total: number }>`select count(*)::int as total from export where ${own}`)
    : []
  return { ...pageOf(edges, size, after, () => seal(null)), totalCount: counted?.total ?? 0 }
}
