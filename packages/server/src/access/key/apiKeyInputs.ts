import { type Scope as ScopeKey, textLimits } from '@samop/shared'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { atMost } from '../../graphql/atMost.ts'
import { CommandInput } from '../../graphql/schema/CommandInput.ts'
import { Scope } from '../../graphql/schema/enums.ts'
import { Payload } from '../../graphql/schema/payload.ts'
import { DateScalar } from '../../graphql/schema/scalars.ts'
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

@InputType({ description: 'The API key to revoke.' })
export class RevokeApiKeyInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the key; NOT_FOUND when the organization has no such key.' })
  apiKeyId!: string
}

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
