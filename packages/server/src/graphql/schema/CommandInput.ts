import { Field, InputType, Int } from 'type-graphql'

const idempotency =
  'A key of the caller’s making, at most 200 characters: for seven days the same key with the same input is carried out once for the partner (on the vendor’s side, for the person), and repeats say `replayed` in their extensions. IDEMPOTENCY_KEY_REUSED with another input, IDEMPOTENCY_IN_PROGRESS while the first goes on.'
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
