import { Field, InputType, Int } from 'type-graphql'

const idempotency =
  'A key of the caller’s making, at most 200 characters: the same key with the same input is carried out once, for seven days.'
const version = 'The version of the claim the caller has seen; a newer claim refuses with STALE_VERSION.'

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
