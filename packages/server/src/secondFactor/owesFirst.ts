import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import type { Caller } from '../access/caller.ts'
import type { Context } from '../context.ts'
import { coded } from '../errors.ts'

/** The root fields open to somebody who must add a second factor: who they are, and what adds one. */
const open: readonly string[] = [
  'viewer',
  'secondFactor',
  'startTotp',
  'confirmTotp',
  'startPasskey',
  'addPasskey',
  'startConfirmation',
  'confirmIdentity',
  'changeLanguage',
]

/** Throws when the role requires a second factor and the person has none. */
export const owesNothing = ({ owesSecondFactor }: Pick<Caller, 'owesSecondFactor'>): void => {
  if (owesSecondFactor)
    throw coded('SECOND_FACTOR_REQUIRED', 'Your role needs a second factor. Add one first: startTotp or startPasskey.')
}

/** Guards every root field that is not open, so that a new field is guarded by default. */
export const guardRoots = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (open.includes(field.name)) continue
      if (field.resolve) field.resolve = guarded(field.resolve)
      if (field.subscribe) field.subscribe = guarded(field.subscribe)
    }
  }
  return schema
}

const guarded =
  (resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> =>
  (source, args, context, info) => {
    owesNothing(context)
    return resolve(source, args, context, info)
  }
