import type { Role as RoleKey } from '@samop/shared'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { CommandInput } from '../graphql/schema/CommandInput.ts'
import { Role } from '../graphql/schema/enums.ts'
import { Payload } from '../graphql/schema/payload.ts'
import { DateTimeScalar } from '../graphql/schema/scalars.ts'
import { SecondFactorView } from './SecondFactorView.ts'

@InputType({
  description:
    'Only the key of the request. A repeated idempotencyKey repeats no answer, because codes are shown once and never stored.',
})
export class SecondFactorInput extends CommandInput {}

@InputType({ description: 'A code of the app that is being added.' })
export class ConfirmTotpInput extends CommandInput {
  @Field(() => String, { description: 'The six digits that the app shows; at most 100 characters.' })
  code!: string
}

@InputType({ description: 'A new passkey.' })
export class AddPasskeyInput extends CommandInput {
  @Field(() => String, { description: 'The person’s name for it; at most 60 characters.' })
  name!: string

  @Field(() => String, {
    description: 'The browser’s response to the options of `startPasskey`, as JSON; at most 60,000 characters.',
  })
  response!: string
}

@InputType({ description: 'The passkey to remove.' })
export class RemovePasskeyInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the passkey; NOT_FOUND when the person has no such passkey.' })
  passkeyId!: string
}

@InputType({ description: 'One of three ways to confirm who you are.' })
export class ConfirmIdentityInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'The password; at most 1,000 characters.' })
  password?: string | null

  @Field(() => String, { nullable: true, description: 'A code of the app; at most 100 characters.' })
  code?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The browser’s response to the options of `startConfirmation`, as JSON; at most 60,000 characters.',
  })
  passkey?: string | null
}

@InputType({ description: 'The roles whose members must have a second factor.' })
export class RequireSecondFactorInput extends CommandInput {
  @Field(() => [Role], { description: 'All roles that must have one; the others need none.' })
  roles!: RoleKey[]
}

@ObjectType('SecondFactorPayload', {
  description: 'The second factor after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class SecondFactorPayload extends Payload {
  @Field(() => SecondFactorView, {
    nullable: true,
    description: 'The second factors of the person; null when refused.',
  })
  secondFactor!: SecondFactorView | null

  @Field(() => [String], {
    nullable: true,
    description: 'New recovery codes, shown only this once; null when none were made.',
  })
  recoveryCodes!: string[] | null
}

@ObjectType('StartTotpPayload', {
  description: 'What an authenticator app needs, shown only this once.',
  simpleResolvers: true,
})
export class StartTotpPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The key in base32, to type by hand; null when refused.' })
  secret!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The key as an `otpauth:` address, for a QR code; null when refused.',
  })
  uri!: string | null
}

@ObjectType('PasskeyOptionsPayload', { description: 'What a browser needs for a passkey.', simpleResolvers: true })
export class PasskeyOptionsPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'WebAuthn options as JSON, valid for five minutes and one response; null when refused.',
  })
  options!: string | null
}

@ObjectType('ConfirmIdentityPayload', {
  description: 'How long the confirmation counts, or why nothing was done.',
  simpleResolvers: true,
})
export class ConfirmIdentityPayload extends Payload {
  @Field(() => DateTimeScalar, { nullable: true, description: 'The end of the ten minutes; null when refused.' })
  expiresAt!: string | null
}

@ObjectType('RequireSecondFactorPayload', {
  description: 'The rule after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class RequireSecondFactorPayload extends Payload {
  @Field(() => [Role], { nullable: true, description: 'The roles that must have one; null when refused.' })
  roles!: RoleKey[] | null
}
