import { setTimeout as sleep } from 'node:timers/promises'
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, type GraphQLError } from 'graphql'
import type { Context } from '../../context.ts'
import type { Happening, Told } from '../../history/happenings.ts'
import { notifies } from '../../notification/notifies.ts'
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
  const { plan, variables } = args
  const followed = { plan, variables, same: plan.sameFor(variables) }
  return each(
    happenings as AsyncIterableIterator<Happening | object>,
    (happening) => inTurn(context, followed, happening),
    (error) => told(error, context),
  )
}

interface Followed extends Operation {
  readonly same: string
}

/** An event that costs less is sent without a pause. */
const unpaced = 100

/** Charges an event the cost of its answer; it waits while the budget is empty. A subscription too far behind ends. */
const inTurn = async (
  context: Context,
  operation: Followed,
  happening: Happening | object,
): Promise<ExecutionResult> => {
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
    return await answerTo(context, operation, happening)
  } finally {
    if (cost < unpaced) done()
    else pause(done)
  }
}

/** Executes an event as the already known subscriber, or takes the answer of another who asks the same and sees the same. */
const answerTo = async (
  context: Context,
  operation: Followed,
  happening: Happening | object,
): Promise<ExecutionResult> => {
  const { services, caller, tokenHash, language } = context
  if (!('event' in happening)) return execute(operation, context.again(), happening)
  // A key that follows is in use.
  if (caller.kind === 'KEY' && tokenHash) services.tokenUse.note(services, caller, tokenHash)
  try {
    const root: Told = { ...happening, notifies: await notifies(services, caller, happening.event) }
    const sight = `${operation.same} ${language} ${caller.partnerId} ${root.notifies}`
    return await services.sharedAnswers.answer(happening, sight, async () => {
      const own = context.again()
      return { result: await execute(operation, own, root), isPersonal: own.isPersonal }
    })
  } catch (error) {
    return { errors: [told(error, context)] }
  }
}

const inputErrors = (operation: Operation): readonly GraphQLError[] => [
  ...textErrors(operation.variables),
  ...variableErrors(operation),
]
