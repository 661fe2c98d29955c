import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/schema/scalars.ts'

@ObjectType('Passkey', { description: 'A passkey of the person: a device or security key.', simpleResolvers: true })
export class PasskeyView {
  @Field(() => ID, { description: 'What `removePasskey` takes.' })
  readonly id!: string

  @Field(() => String, { description: 'What the person calls it.' })
  readonly name!: string

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  readonly createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used; null = never.' })
  readonly lastUsedAt!: string | null
}

@ObjectType('SecondFactor', { description: 'What the person shows beside the password.', simpleResolvers: true })
export class SecondFactorView {
  @Field(() => Boolean, { description: 'The person’s role must have one.' })
  readonly required!: boolean

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when codes of an app work; null = no app.' })
  readonly totpSince!: string | null

  @Field(() => [PasskeyView], { description: 'The passkeys, the oldest first.' })
  readonly passkeys!: PasskeyView[]

  @Field(() => Int, { description: 'Recovery codes that have not been used.' })
  readonly recoveryCodesLeft!: number
}
