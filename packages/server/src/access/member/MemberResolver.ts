import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { changeMember } from './changeMember.ts'
import { removeMember } from './removeMember.ts'
import { resetSecondFactor } from '../../secondFactor/resetSecondFactor.ts'
import { mutationText } from '../../graphql/schema/mutationText.ts'
import { MemberConnection } from './MemberConnection.ts'
import {
  ChangeMemberInput,
  InvitationPayload,
  InviteMemberInput,
  MemberFilter,
  MemberPayload,
  RemoveMemberInput,
  ResendInvitationInput,
  ResetSecondFactorInput,
} from './memberInputs.ts'
import { changeIt, invite, memberPage, remove, resend, resetFactor } from './members.ts'
import { PartnerConnection, PartnerFilter } from '../PartnerConnection.ts'
import { partnerPage } from '../partnerPage.ts'

const confirmed = 'Fails with CONFIRMATION_REQUIRED from ten minutes after sign-in or `confirmIdentity`.'

@Resolver()
export class MemberResolver {
  @Query(() => MemberConnection, {
    nullable: true,
    description:
      'Members by name. A signed-in Incentives admin sees those of their own organization, within the limits of their own membership; a program manager and an auditor see those of the vendor and every partner. Others get FORBIDDEN, keys PERSON_REQUIRED.',
  })
  members(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => MemberFilter, { nullable: true, description: 'Which members.' }) filter: MemberFilter | null,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<MemberConnection> {
    return memberPage(context, info, { filter, first, after })
  }

  @Query(() => PartnerConnection, {
    description: 'The vendor’s partners by name. For a program manager and an auditor; others get FORBIDDEN.',
  })
  partners(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PartnerFilter, { nullable: true, description: 'Which partners.' })
    filter: PartnerFilter | null,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<PartnerConnection> {
    return partnerPage(context, info, { filter, first, after })
  }

  @Mutation(() => InvitationPayload, {
    nullable: true,
    description: mutationText(
      `Adds a person, who chooses a password with a link that works once and for an hour. ${confirmed}`,
      { needs: 'MANAGE_MEMBERS' },
      ['EMAIL_TAKEN', 'BEYOND_OWN_LIMITS', 'ROLE_OF_OTHER_SIDE'],
    ),
  })
  inviteMember(
    @Ctx() context: Context,
    @Arg('input', () => InviteMemberInput, { description: 'The new member.' }) input: InviteMemberInput,
  ): Promise<InvitationPayload> {
    return invite(context, input)
  }

  @Mutation(() => InvitationPayload, {
    nullable: true,
    description: mutationText(
      'Makes a new link for a member to choose a password; earlier links stop working. A member who has a password gets the link only by mail.',
      { needs: 'MANAGE_MEMBERS' },
      ['STALE_VERSION', 'NOT_YOURSELF', 'NO_MAIL'],
    ),
  })
  resendInvitation(
    @Ctx() context: Context,
    @Arg('input', () => ResendInvitationInput, { description: 'The member who gets the link.' })
    input: ResendInvitationInput,
  ): Promise<InvitationPayload> {
    return resend(context, input)
  }

  @Mutation(() => MemberPayload, {
    nullable: true,
    description: mutationText(
      `Changes a member’s name, role or limits. Sessions and keys stay and have the new rights at once; their sockets close, and clients open them again. ${confirmed}`,
      changeMember,
      [
        'STALE_VERSION',
        'NOT_YOURSELF',
        'BEYOND_OWN_LIMITS',
        'ROLE_OF_OTHER_SIDE',
        'LAST_INCENTIVES_ADMIN',
        'LAST_PROGRAM_MANAGER',
      ],
    ),
  })
  changeMember(
    @Ctx() context: Context,
    @Arg('input', () => ChangeMemberInput, { description: 'The changes.' }) input: ChangeMemberInput,
  ): Promise<MemberPayload> {
    return changeIt(context, input)
  }

  @Mutation(() => MemberPayload, {
    nullable: true,
    description: mutationText(
      `Removes a member: signs them out everywhere and revokes the keys they made. History keeps the name; another member can use the address. ${confirmed}`,
      removeMember,
      ['STALE_VERSION', 'NOT_YOURSELF', 'LAST_INCENTIVES_ADMIN', 'LAST_PROGRAM_MANAGER'],
    ),
  })
  removeMember(
    @Ctx() context: Context,
    @Arg('input', () => RemoveMemberInput, { description: 'The member to remove.' }) input: RemoveMemberInput,
  ): Promise<MemberPayload> {
    return remove(context, input)
  }

  @Mutation(() => MemberPayload, {
    nullable: true,
    description: mutationText(
      `Removes a member’s lost second factor. The member then signs in with the password alone, and is told by mail. ${confirmed}`,
      resetSecondFactor,
      ['STALE_VERSION', 'NOT_YOURSELF', 'SECOND_FACTOR_MISSING'],
    ),
  })
  resetSecondFactor(
    @Ctx() context: Context,
    @Arg('input', () => ResetSecondFactorInput, { description: 'The member who lost it.' })
    input: ResetSecondFactorInput,
  ): Promise<MemberPayload> {
    return resetFactor(context, input)
  }
}
