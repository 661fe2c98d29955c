import { longestOverlap, type Scope as ScopeKey, textLimits } from '@samop/shared'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { atMost } from '../../graphql/atMost.ts'
import { CommandInput } from '../../graphql/schema/CommandInput.ts'
import { Scope } from '../../graphql/schema/enums.ts'
import { Payload } from '../../graphql/schema/payload.ts'
import { DateScalar, DateTimeScalar } from '../../graphql/schema/scalars.ts'
import { ApiKeyView } from './ApiKeyView.ts'

@InputType({ description: 'A new API key of the caller’s organization.' })
export class CreateApiKeyInput extends CommandInput {
  @Field(() => String, { description: `The name of the key; not empty, ${atMost(textLimits.keyName)}.` })
  name!: string

  @Field(() => [Scope], { description: 'What it may do; at least one.' })
  scopes!: ScopeKey[]

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, in UTC, on which it works; after today. Absent = no end.',
  })
  expiresOn?: string | null
}

@InputType()
abstract class OfApiKeyInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the key; NOT_FOUND when the organization has no such key.' })
  apiKeyId!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the key that the caller read. Refuses with STALE_VERSION if it has changed since.',
  })
  expectedVersion?: number | null
}

@InputType({ description: 'Another name for an API key.' })
export class RenameApiKeyInput extends OfApiKeyInput {
  @Field(() => String, { description: `The new name; not empty, ${atMost(textLimits.keyName)}.` })
  name!: string
}

@InputType({ description: 'A new secret for an API key.' })
export class RotateApiKeyInput extends OfApiKeyInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The new last day of the key, in UTC; after today. Absent = no end.',
  })
  expiresOn?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: `Until when the present secrets work beside the new one: ${longestOverlap} days at most, and not beyond the key’s last day until now. None works longer than it did. Absent, or in the past = they stop at once.`,
  })
  oldSecretsEndAt?: string | null
}

@InputType({ description: 'The API key to revoke.' })
export class RevokeApiKeyInput extends OfApiKeyInput {}

@ObjectType('ApiKeyPayload', {
  description: 'The key after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class ApiKeyPayload extends Payload {
  @Field(() => ApiKeyView, { nullable: true, description: 'The key; null when refused.' })
  apiKey!: ApiKeyView | null

  @Field(() => String, {
    nullable: true,
    description:
      'The secret to send as `Authorization: Bearer`. Shown only once: a repeated idempotencyKey answers null here.',
  })
  secret!: string | null
}
