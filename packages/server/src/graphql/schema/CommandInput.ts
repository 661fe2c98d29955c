import { Field, InputType, Int } from 'type-graphql'

const idempotency =
  'A key that the caller chooses, at most 200 characters. For seven days, requests of the partner (on the vendor’s side, of the person) with the same key and input are executed once; repeats have `replayed` in their extensions. Fails with IDEMPOTENCY_KEY_REUSED for another input, and with IDEMPOTENCY_IN_PROGRESS while the first request runs.'
const version =
  'The version of the claim that the caller read. Refuses with STALE_VERSION if the claim has changed since.'

@InputType()
export abstract class CommandInput {
  @Field(() => String, { nullable: true, description: idempotency })
  idempotencyKey?: string | null
}

@InputType()
export abstract class EditInput extends CommandInput {
  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null
}
