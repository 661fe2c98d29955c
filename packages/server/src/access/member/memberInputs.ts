import { type Language as LanguageKey, type Role as RoleKey, textLimits } from '@samop/shared'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { atMost } from '../../graphql/atMost.ts'
import { CommandInput } from '../../graphql/schema/CommandInput.ts'
import { Language, MemberState, Role } from '../../graphql/schema/enums.ts'
import { Payload } from '../../graphql/schema/payload.ts'
import type { MemberStateKey } from './memberRows.ts'
import { MemberView } from './MemberView.ts'

@InputType({ description: 'Which members; every given condition must hold.' })
export class MemberFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      'Members of this partner. Absent, the vendor sees its own members. A partner’s admin always sees their own partner’s.',
  })
  partnerId?: string | null

  @Field(() => String, { nullable: true, description: `Words in the name or address, ${atMost(textLimits.search)}.` })
  search?: string | null

  @Field(() => [Role], { nullable: true, description: 'With one of these roles.' })
  roles?: RoleKey[] | null

  @Field(() => [MemberState], { nullable: true, description: 'In one of these states; absent = INVITED and ACTIVE.' })
  states?: MemberStateKey[] | null
}

@InputType({ description: 'A new member, who chooses a password with a link.' })
export class InviteMemberInput extends CommandInput {
  @Field(() => String, { description: 'The e-mail address to sign in with; at most 254 characters.' })
  email!: string

  @Field(() => String, { description: 'Name of the person; not empty, at most 100 characters.' })
  name!: string

  @Field(() => Role, { description: 'What they may do; a role of the side they belong to.' })
  role!: RoleKey

  @Field(() => ID, {
    nullable: true,
    description:
      'The partner they belong to; absent = the vendor. Only for the vendor: a partner’s admin leaves it out.',
  })
  partnerId?: string | null

  @Field(() => [ID], { nullable: true, description: 'Only these programs; absent = all.' })
  programIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Only these locations; absent = all.' })
  locationIds?: string[] | null

  @Field(() => Language, {
    nullable: true,
    description: 'The language of their mail and pages; absent = the caller’s.',
  })
  language?: LanguageKey | null
}

@InputType()
abstract class ExistingMemberInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the member; NOT_FOUND for a member whom the caller does not administer.' })
  memberId!: string

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the member that the caller read. Refuses with STALE_VERSION if the member has changed since.',
  })
  expectedVersion?: number | null
}

@InputType({ description: 'Changes to a member; absent fields do not change.' })
export class ChangeMemberInput extends ExistingMemberInput {
  @Field(() => String, { nullable: true, description: 'Another name; at most 100 characters.' })
  name?: string | null

  @Field(() => Role, { nullable: true, description: 'Another role of the same side.' })
  role?: RoleKey | null

  @Field(() => [ID], { nullable: true, description: 'Only these programs from now on; null = all.' })
  programIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Only these locations from now on; null = all.' })
  locationIds?: string[] | null
}

@InputType({ description: 'The member to remove.' })
export class RemoveMemberInput extends ExistingMemberInput {}

@InputType({ description: 'The member who gets a new link to choose a password.' })
export class ResendInvitationInput extends ExistingMemberInput {}

@InputType({ description: 'The member who has lost their second factor.' })
export class ResetSecondFactorInput extends ExistingMemberInput {}

@ObjectType('InvitationPayload', {
  description: 'The member and how they get the link, or why nothing was done.',
  simpleResolvers: true,
})
export class InvitationPayload extends Payload {
  @Field(() => MemberView, { nullable: true, description: 'The member; null when refused.' })
  member!: MemberView | null

  @Field(() => String, {
    nullable: true,
    description: 'The address to which the link was mailed; null when the server sends no mail.',
  })
  mailedTo!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The link to hand over when the server sends no mail. It works once and for an hour. Shown only once: a repeated idempotencyKey answers null here.',
  })
  link!: string | null
}

@ObjectType('MemberPayload', {
  description: 'The member after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class MemberPayload extends Payload {
  @Field(() => MemberView, { nullable: true, description: 'The member; null when refused.' })
  member!: MemberView | null
}
