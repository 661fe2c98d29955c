import type { Role as RoleKey } from '@samop/shared'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { CommandInput } from '../graphql/schema/CommandInput.ts'
import { Role } from '../graphql/schema/enums.ts'
import { Payload } from '../graphql/schema/payload.ts'
import { DateTimeScalar } from '../graphql/schema/scalars.ts'
import { SecondFactorView } from './SecondFactorView.ts'

@InputType({ description: 'Nothing but the key of the request; these answers are told once and never repeated.' })
export class SecondFactorInput extends CommandInput {}

@InputType({ description: 'A code of the app that is being added.' })
export class ConfirmTotpInput extends CommandInput {
  @Field(() => String, { description: 'The six digits that the app shows; at most 100 characters.' })
  code!: string
}

@InputType({ description: 'A new passkey.' })
export class AddPasskeyInput extends CommandInput {
  @Field(() => String, { description: 'What the person calls it; at most 60 characters.' })
  name!: string

  @Field(() => String, {
    description: 'What the browser answered to the options of `startPasskey`, as JSON; at most 60,000 characters.',
  })
  response!: string
}

@InputType({ description: 'A passkey that shall not work any more.' })
export class RemovePasskeyInput extends CommandInput {
  @Field(() => ID, { description: 'Its id; NOT_FOUND when the person has none such.' })
  passkeyId!: string
}

@InputType({ description: 'One of three ways to show once more that it is you.' })
export class ConfirmIdentityInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'The password; at most 1,000 characters.' })
  password?: string | null

  @Field(() => String, { nullable: true, description: 'A code of the app; at most 100 characters.' })
  code?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the browser answered to `startConfirmation`, as JSON; at most 60,000 characters.',
  })
  passkey?: string | null
}

@InputType({ description: 'The roles whose people must have a second factor.' })
export class RequireSecondFactorInput extends CommandInput {
  @Field(() => [Role], { description: 'All of them; the others need none.' })
  roles!: RoleKey[]
}

@ObjectType('SecondFactorPayload', { description: 'The second factor as after the mutation.', simpleResolvers: true })
export class SecondFactorPayload extends Payload {
  @Field(() => SecondFactorView, { nullable: true, description: 'What the person has; null when refused.' })
  secondFactor!: SecondFactorView | null

  @Field(() => [String], {
    nullable: true,
    description: 'New recovery codes, told this once; null where none were made.',
  })
  recoveryCodes!: string[] | null
}

@ObjectType('StartTotpPayload', {
  description: 'What an authenticator app needs, told this once.',
  simpleResolvers: true,
})
export class StartTotpPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The key in base32, to type by hand; null when refused.' })
  secret!: string | null

  @Field(() => String, { nullable: true, description: 'The same as an `otpauth:` address, for a QR code.' })
  uri!: string | null
}

@ObjectType('PasskeyOptionsPayload', { description: 'What a browser needs for a passkey.', simpleResolvers: true })
export class PasskeyOptionsPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'Options of WebAuthn as JSON, good for five minutes and one answer.',
  })
  options!: string | null
}

@ObjectType('ConfirmIdentityPayload', { description: 'How long nobody is asked again.', simpleResolvers: true })
export class ConfirmIdentityPayload extends Payload {
  @Field(() => DateTimeScalar, { nullable: true, description: 'The end of the ten minutes; null when refused.' })
  confirmedUntil!: string | null
}

@ObjectType('RequireSecondFactorPayload', { description: 'The rule as after the mutation.', simpleResolvers: true })
export class RequireSecondFactorPayload extends Payload {
  @Field(() => [Role], { nullable: true, description: 'The roles that must have one; null when refused.' })
  roles!: RoleKey[] | null
}
