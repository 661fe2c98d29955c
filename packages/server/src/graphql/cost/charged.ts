import { GraphQLError } from 'graphql'
import type { Caller } from '../../access/caller.ts'
import { coded } from '../../errors.ts'
import type { Services } from '../../services.ts'
import type { Charge } from './budgets.ts'
import { least } from './cost.ts'
import type { Operation } from '../execute.ts'

/** Takes the operation's cost from the caller's budget, or answers why it is refused. */
export const charged = (
  { budgets, config }: Pick<Services, 'budgets' | 'config'>,
  caller: Caller,
  { plan, variables }: Operation,
): Charge | { readonly refused: GraphQLError; readonly charge?: Charge } => {
  // Wrong variables cost only the error message.
  const requested = plan.cost(variables) ?? least
  if (requested > config.costLimit) return { refused: tooHigh(requested, config.costLimit) }
  const charge = budgets.charge(caller, requested)
  return charge.retryAfter > 0 ? { refused: throttled(charge), charge } : charge
}

const tooHigh = (requested: number, limit: number) =>
  coded(
    'COST_TOO_HIGH',
    `This operation can answer ${requested} nodes, more than the ${limit} of one request: ask for smaller pages, or for fewer fields in lists.`,
    { requested, limit },
  )

export const throttled = ({ requested, available, retryAfter }: Charge) =>
  coded(
    'THROTTLED',
    `This operation costs ${requested} nodes and ${available} are left for you: ask again in ${retryAfter} s.`,
    { requested, available, retryAfter },
  )
