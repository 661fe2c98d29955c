import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { change } from '../../graphql/schema/payload.ts'
import { knownId } from '../../ids.ts'
import type { Command } from '../../command.ts'
import type { ClaimLinePayload } from '../view/ClaimLinePayload.ts'
import { claimRows, factParts, partsBehind, selectedParts } from '../claimRows.ts'
import { ClaimView } from '../view/ClaimView.ts'

type Input = { claimId?: string; lineId?: string }

/** Runs a command on a line; the payload has the claim and the line, or no line if it was removed. */
export const changeLine = async <It extends Input>(
  context: Context,
  info: GraphQLResolveInfo,
  command: Command<It, { claimId: string; lineId: string }>,
  input: It,
): Promise<ClaimLinePayload> => {
  const { done, userErrors } = await change(context, command, input)
  const { db, services } = context
  const lineId = done?.lineId ?? (input.lineId && knownId(input.lineId, 'Line', 'input.lineId'))
  const claimId = done?.claimId ?? input.claimId
  // After a refusal the line leads to its claim.
  const where = claimId
    ? sql`c.id = ${knownId(claimId, 'Claim', 'input.claimId')}`
    : sql`c.id = (select claim_id from claim_line where id = ${knownId(lineId ?? '', 'Line', 'input.lineId')})`
  const parts = new Set([...selectedParts(info, ['claim']), ...partsBehind(info, ['line']), ...factParts])
  const [row] = await claimRows({ db, programs: services.programs }, where, parts)
  const claim = row ? new ClaimView(row, context) : null
  return { claim, line: claim?.lines.find(({ id }) => id === lineId) ?? null, userErrors }
}
