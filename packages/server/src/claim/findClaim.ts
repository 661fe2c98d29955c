import { type RawBuilder, sql } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { badInput, notFound } from '../errors.ts'
import { firstHistory } from '../history/historyOf.ts'
import { knownId } from '../ids.ts'
import { claimRows, selectedParts } from './claimRows.ts'
import { ClaimView } from './view/ClaimView.ts'

/** The claim with an id, and the parts selected at a path; throws NOT_FOUND when the caller may not see it. */
export const claimById = (
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  path: readonly string[] = [],
  field = 'id',
): Promise<ClaimView> => claimWhere(context, info, sql`c.id = ${knownId(id, 'Claim', field)}`, field, path)

export const claimByNumber = (context: Context, info: GraphQLResolveInfo, number: string): Promise<ClaimView> =>
  claimWhere(context, info, sql`c.number = ${number.toUpperCase()}`, 'number')

/** Two partners can use the same reference, so a caller on the vendor's side must name the partner. */
export const claimByReference = async (
  context: Context,
  info: GraphQLResolveInfo,
  reference: string,
  partnerId: string | null | undefined,
): Promise<ClaimView> => {
  const of = typeof partnerId === 'string' ? knownId(partnerId, 'Claim', 'partnerId') : context.caller.partnerId
  if (of === null) throw badInput('partnerId', 'must be given by the vendor’s people.')
  const where = sql`c.external_reference = ${reference} and c.partner_id = ${of}`
  return claimWhere(context, info, where, 'externalReference')
}

const claimWhere = async (
  context: Context,
  info: GraphQLResolveInfo,
  where: RawBuilder<unknown>,
  field: string,
  path: readonly string[] = [],
): Promise<ClaimView> => {
  const { db, services } = context
  const parts = selectedParts(info, path)
  const [row] = await claimRows({ db, programs: services.programs }, where, parts, firstHistory(info, path))
  if (!row) throw notFound('Claim', field)
  return new ClaimView(row, context)
}
