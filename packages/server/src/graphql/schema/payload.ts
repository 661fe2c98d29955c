import { Field, ObjectType } from 'type-graphql'
import type { Context } from '../../context.ts'
import { type Command, write, type Writer } from '../../write.ts'
import { UserErrorView } from './UserErrorView.ts'

/** What every payload holds beside its thing. */
@ObjectType({ simpleResolvers: true })
export abstract class Payload {
  @Field(() => [UserErrorView], { description: 'What the domain refused; empty = done.' })
  userErrors!: UserErrorView[]
}

/** The same of what is about the person who calls: another's request under the same idempotency key is another's. */
export const changeOwn: typeof change = (context, command, input) => change(context, command, input, 'PERSON')

/** Writes as the caller and answers what was done, or the refusals in the caller's language. Later reads see the change. */
export const change = async <Input extends object, Done>(
  context: Context,
  command: Command<Input, Done>,
  input: Input,
  keysOf: Writer['keysOf'] = 'PARTNER',
) => {
  const { services, account, language } = context
  context.close()
  const outcome = await write({ services, actor: account, keysOf }, command, input)
  context.renew()
  if ('replayed' in outcome) context.replayed = true
  if ('refused' in outcome) context.refusals.push(...outcome.refused.map(({ code }) => code))
  return 'done' in outcome
    ? { done: outcome.done, userErrors: [] }
    : { done: null, userErrors: outcome.refused.map((refusal) => new UserErrorView(refusal, language)) }
}
