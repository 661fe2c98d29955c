import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { ClaimRow } from '../claim/ClaimRow.ts'
import { claimRows, personalParts, type RowPart, selectedParts } from '../claim/claimRows.ts'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { Context } from '../context.ts'

/** The claim of an event for a subscriber. What each person has for themselves is read for them, with their rights, if selected. */
export const claimSeenBy = (
  context: Context,
  info: GraphQLResolveInfo,
  claim: ClaimRow,
): ClaimView | Promise<ClaimView> => {
  const own = selectedParts(info, ['claim']).intersection(personalParts)
  return own.size === 0 ? new ClaimView(claim, context) : withOwn(context, claim, own)
}

const withOwn = async (context: Context, claim: ClaimRow, own: ReadonlySet<RowPart>): Promise<ClaimView> => {
  const { db, services } = context
  const [row] = await claimRows({ db, programs: services.programs }, sql`c.id = ${claim.id}`, own)
  const { putOff = null, copiedFrom = null, copies = [] } = row ?? {}
  return new ClaimView({ ...claim, putOff, copiedFrom, copies }, context)
}
