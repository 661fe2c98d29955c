import { Field, ObjectType } from 'type-graphql'
import type { Context } from '../../context.ts'
import type { Command } from '../../command.ts'
import { write, type Writer } from '../../write.ts'
import { UserErrorView } from './UserErrorView.ts'

@ObjectType({ simpleResolvers: true })
export abstract class Payload {
  @Field(() => [UserErrorView], { description: 'Why the domain refused; empty = done.' })
  userErrors!: UserErrorView[]
}

/** The same for a change of the caller's own person: here idempotency keys belong to the person, not to the partner. */
export const changeOwn: typeof change = (context, command, input) => change(context, command, input, 'PERSON')

/** Runs a command as the caller; answers its result, or the refusals in the caller's language. Later reads see the change. */
export const change = async <Input extends object, Done>(
  context: Context,
  command: Command<Input, Done>,
  input: Input,
  keysOf: Writer['keysOf'] = 'PARTNER',
) => {
  const { services, caller, language } = context
  context.close()
  const outcome = await write({ services, actor: caller, keysOf }, command, input)
  context.renew()
  if ('replayed' in outcome) context.replayed = true
  if ('refused' in outcome) context.refusals.push(...outcome.refused.map(({ code }) => code))
  return 'done' in outcome
    ? { done: outcome.done, userErrors: [] }
    : { done: null, userErrors: outcome.refused.map((refusal) => new UserErrorView(refusal, language)) }
}
