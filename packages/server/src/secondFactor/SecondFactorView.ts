import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/schema/scalars.ts'

@ObjectType('Passkey', { description: 'A passkey of the person: a device or security key.', simpleResolvers: true })
export class PasskeyView {
  @Field(() => ID, { description: 'The id to give to `removePasskey`.' })
  readonly id!: string

  @Field(() => String, { description: 'The person’s name for it.' })
  readonly name!: string

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  readonly createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used; null = never.' })
  readonly lastUsedAt!: string | null
}

@ObjectType('SecondFactor', {
  description: 'The second factors of the person, beside the password.',
  simpleResolvers: true,
})
export class SecondFactorView {
  @Field(() => Boolean, { description: 'Whether the person’s role requires one.' })
  readonly required!: boolean

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the person added an authenticator app; null = no app.',
  })
  readonly totpAddedAt!: string | null

  @Field(() => [PasskeyView], { description: 'The passkeys, the oldest first.' })
  readonly passkeys!: PasskeyView[]

  @Field(() => Int, { description: 'How many recovery codes are unused.' })
  readonly recoveryCodesLeft!: number
}
