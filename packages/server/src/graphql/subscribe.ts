import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, type GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import type { Happening } from '../history/feed.ts'
import { each } from './answers.ts'
import { execute, type Operation, told } from './execute.ts'
import { textErrors, variableErrors } from './inputErrors.ts'

/** The answers to a subscription, one for each event, or why there are none. */
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
  // each event is carried out with who the subscriber is known to be: nothing is read for it unless it is asked for
  const { plan, variables } = args
  return each(
    happenings as AsyncIterableIterator<Happening>,
    (happening) => execute({ plan, variables }, context.again(), happening),
    (error) => told(error, context),
  )
}

/** What is wrong with the variables, before anything is subscribed to. */
const inputErrors = (operation: Operation): readonly GraphQLError[] => [
  ...textErrors(operation.variables),
  ...variableErrors(operation),
]
