import type { Role as RoleKey } from '@samop/shared'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { Role } from '../graphql/schema/enums.ts'
import { mutationText } from '../graphql/schema/mutationText.ts'
import { confirmIdentity } from './confirmation.ts'
import {
  beginPasskey,
  beginTotp,
  confirmationOptions,
  dropPasskey,
  dropTotp,
  finishPasskey,
  finishTotp,
  newRecoveryCodes,
  ownSecondFactor,
  rolesWithSecondFactor,
  setRoles,
} from './ownFactors.ts'
import {
  AddPasskeyInput,
  ConfirmIdentityInput,
  ConfirmIdentityPayload,
  ConfirmTotpInput,
  PasskeyOptionsPayload,
  RemovePasskeyInput,
  RequireSecondFactorInput,
  RequireSecondFactorPayload,
  SecondFactorInput,
  SecondFactorPayload,
  StartTotpPayload,
} from './secondFactorInputs.ts'
import { requireSecondFactor } from './secondFactorRules.ts'
import { SecondFactorView } from './SecondFactorView.ts'

const confirmed =
  'For a signed-in person; fails with CONFIRMATION_REQUIRED from ten minutes after sign-in or `confirmIdentity`.'
const nothing = { description: 'Only the key of the request.' }

@Resolver()
export class SecondFactorResolver {
  @Query(() => SecondFactorView, {
    description: 'The second factor of the signed-in person; a key gets PERSON_REQUIRED.',
  })
  secondFactor(@Ctx() context: Context): Promise<SecondFactorView> {
    return ownSecondFactor(context)
  }

  @Query(() => [Role], {
    description: 'The roles that must have a second factor. For a program manager; others get FORBIDDEN.',
  })
  secondFactorRoles(@Ctx() context: Context): Promise<RoleKey[]> {
    return rolesWithSecondFactor(context)
  }

  @Mutation(() => StartTotpPayload, {
    nullable: true,
    description: `Starts to add an authenticator app. ${confirmed} Refuses with TOTP_EXISTS.`,
  })
  startTotp(
    @Ctx() context: Context,
    @Arg('input', () => SecondFactorInput, nothing) _input: SecondFactorInput,
  ): Promise<StartTotpPayload> {
    return beginTotp(context)
  }

  @Mutation(() => SecondFactorPayload, {
    nullable: true,
    description: `Adds the app, given one of its codes. ${confirmed} Refuses with CODE_WRONG, TOTP_NOT_STARTED, TOO_MANY_ATTEMPTS.`,
  })
  confirmTotp(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmTotpInput, { description: 'A code of the app.' }) input: ConfirmTotpInput,
  ): Promise<SecondFactorPayload> {
    return finishTotp(context, input)
  }

  @Mutation(() => SecondFactorPayload, {
    nullable: true,
    description: `Removes the app. ${confirmed} Refuses with LAST_SECOND_FACTOR.`,
  })
  removeTotp(
    @Ctx() context: Context,
    @Arg('input', () => SecondFactorInput, nothing) _input: SecondFactorInput,
  ): Promise<SecondFactorPayload> {
    return dropTotp(context)
  }

  @Mutation(() => PasskeyOptionsPayload, { nullable: true, description: `Starts to add a passkey. ${confirmed}` })
  startPasskey(
    @Ctx() context: Context,
    @Arg('input', () => SecondFactorInput, nothing) _input: SecondFactorInput,
  ): Promise<PasskeyOptionsPayload> {
    return beginPasskey(context)
  }

  @Mutation(() => SecondFactorPayload, {
    nullable: true,
    description: `Adds a passkey. ${confirmed} Refuses with PASSKEY_WRONG, PASSKEY_NAME, MOST_PASSKEYS.`,
  })
  addPasskey(
    @Ctx() context: Context,
    @Arg('input', () => AddPasskeyInput, { description: 'The new passkey.' }) input: AddPasskeyInput,
  ): Promise<SecondFactorPayload> {
    return finishPasskey(context, input)
  }

  @Mutation(() => SecondFactorPayload, {
    nullable: true,
    description: `Removes a passkey. ${confirmed} Refuses with LAST_SECOND_FACTOR.`,
  })
  removePasskey(
    @Ctx() context: Context,
    @Arg('input', () => RemovePasskeyInput, { description: 'The passkey to remove.' }) input: RemovePasskeyInput,
  ): Promise<SecondFactorPayload> {
    return dropPasskey(context, input)
  }

  @Mutation(() => SecondFactorPayload, {
    nullable: true,
    description: `Replaces the recovery codes by ten new ones. ${confirmed} Refuses with SECOND_FACTOR_MISSING.`,
  })
  renewRecoveryCodes(
    @Ctx() context: Context,
    @Arg('input', () => SecondFactorInput, nothing) _input: SecondFactorInput,
  ): Promise<SecondFactorPayload> {
    return newRecoveryCodes(context)
  }

  @Mutation(() => PasskeyOptionsPayload, {
    nullable: true,
    description: 'Answers what a browser needs to confirm by passkey. For a signed-in person.',
  })
  startConfirmation(
    @Ctx() context: Context,
    @Arg('input', () => SecondFactorInput, nothing) _input: SecondFactorInput,
  ): Promise<PasskeyOptionsPayload> {
    return confirmationOptions(context)
  }

  @Mutation(() => ConfirmIdentityPayload, {
    nullable: true,
    description:
      'Confirms who the person is. For the next ten minutes the session may do what CONFIRMATION_REQUIRED guards. For a signed-in person. Refuses with PASSWORD_WRONG, CODE_WRONG, PASSKEY_WRONG, CONFIRM_WITH, TOO_MANY_ATTEMPTS.',
  })
  confirmIdentity(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmIdentityInput, { description: 'A password, a code or a passkey.' })
    input: ConfirmIdentityInput,
  ): Promise<ConfirmIdentityPayload> {
    return confirmIdentity(context, input)
  }

  @Mutation(() => RequireSecondFactorPayload, {
    nullable: true,
    description: mutationText(
      'Sets which roles must have a second factor. Members of these roles who have none can only add one; all else fails with SECOND_FACTOR_REQUIRED. Fails with CONFIRMATION_REQUIRED from ten minutes after sign-in or `confirmIdentity`.',
      requireSecondFactor,
    ),
  })
  requireSecondFactor(
    @Ctx() context: Context,
    @Arg('input', () => RequireSecondFactorInput, { description: 'The roles.' }) input: RequireSecondFactorInput,
  ): Promise<RequireSecondFactorPayload> {
    return setRoles(context, input)
  }
}
