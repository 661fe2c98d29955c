import { setTimeout as sleep } from 'node:timers/promises'
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, type GraphQLError } from 'graphql'
import type { Context } from '../../context.ts'
import type { Happening } from '../../history/happenings.ts'
import { each } from './answers.ts'
import { least } from '../cost/cost.ts'
import { execute, type Operation, told } from '../execute.ts'
import { textErrors, variableErrors } from '../inputErrors.ts'
import { pauseAfter } from '../cost/paced.ts'

/** The answers to a subscription, one for each event, or the errors that prevent it. */
export const subscribe = async (
  args: ExecutionArgs & Operation,
  context: Context,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> => {
  const fail = (error: unknown) => ({ errors: [told(error, context)] })
  try {
    await context.enter()
  } catch (error) {
    return fail(error)
  } finally {
    context.close()
  }
  const wrong = inputErrors(args)
  if (wrong.length > 0) return { errors: wrong.map((error) => told(error, context)) }
  const happenings = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in happenings)) return { errors: happenings.errors?.map((error) => told(error, context)) }
  // Each event executes as the already known subscriber; it reads nothing but what the selection needs.
  const { plan, variables } = args
  return each(
    happenings as AsyncIterableIterator<Happening>,
    (happening) => inTurn(context, { plan, variables }, happening),
    (error) => told(error, context),
  )
}

/** An event that costs less is sent without a pause. */
const unpaced = 100

/** Charges an event the cost of its answer; it waits while the budget is empty. A subscription too far behind ends. */
const inTurn = async (context: Context, operation: Operation, happening: Happening): Promise<ExecutionResult> => {
  const { services, caller } = context
  const { budgets, eventTurns } = services
  const cost = Math.max(1, (operation.plan.cost(operation.variables) ?? least) - least)
  const done = await eventTurns.take(caller)
  let pause = (then: () => void) => then()
  try {
    for (let { retryAfter } = budgets.charge(caller, cost); retryAfter > 0;) {
      await sleep(retryAfter * 1000, undefined, { ref: false })
      ;({ retryAfter } = budgets.charge(caller, cost))
    }
    pause = pauseAfter(services, cost)
    return await execute(operation, context.again(), happening)
  } finally {
    if (cost < unpaced) done()
    else pause(done)
  }
}

const inputErrors = (operation: Operation): readonly GraphQLError[] => [
  ...textErrors(operation.variables),
  ...variableErrors(operation),
]
