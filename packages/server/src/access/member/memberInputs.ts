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
    description: 'Of this partner. Without, the vendor sees its own people, and a partner’s admin always their own.',
  })
  partnerId?: string | null

  @Field(() => String, { nullable: true, description: `Words in the name or address, ${atMost(textLimits.search)}.` })
  search?: string | null

  @Field(() => [Role], { nullable: true, description: 'With one of these roles.' })
  roles?: RoleKey[] | null

  @Field(() => [MemberState], { nullable: true, description: 'In one of these states; without those who left.' })
  states?: MemberStateKey[] | null
}

@InputType({ description: 'A new member, who chooses a password by a link.' })
export class InviteMemberInput extends CommandInput {
  @Field(() => String, { description: 'The address to sign in with; at most 254 characters.' })
  email!: string

  @Field(() => String, { description: 'Name of the person; not empty, at most 100 characters.' })
  name!: string

  @Field(() => Role, { description: 'What they may do; of the side they belong to.' })
  role!: RoleKey

  @Field(() => ID, {
    nullable: true,
    description:
      'The partner they belong to, for the vendor; absent = the vendor’s own. A partner’s admin leaves it out.',
  })
  partnerId?: string | null

  @Field(() => [ID], { nullable: true, description: 'Only these programs; absent = all.' })
  programIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Only these places; absent = all.' })
  locationIds?: string[] | null

  @Field(() => Language, { nullable: true, description: 'The language of the mail and pages; absent = the caller’s.' })
  language?: LanguageKey | null
}

@InputType()
abstract class ExistingMemberInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the member; NOT_FOUND for one the caller does not administer.' })
  memberId!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the member the caller has seen; a newer one refuses with STALE_VERSION.',
  })
  expectedVersion?: number | null
}

@InputType({ description: 'What of a member changes; what is absent stays.' })
export class ChangeMemberInput extends ExistingMemberInput {
  @Field(() => String, { nullable: true, description: 'Another name; at most 100 characters.' })
  name?: string | null

  @Field(() => Role, { nullable: true, description: 'Another role of the same side.' })
  role?: RoleKey | null

  @Field(() => [ID], { nullable: true, description: 'Only these programs from now on; null = all.' })
  programIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Only these places from now on; null = all.' })
  locationIds?: string[] | null
}

@InputType({ description: 'A member who leaves.' })
export class RemoveMemberInput extends ExistingMemberInput {}

@InputType({ description: 'A member who gets another link to choose a password.' })
export class ResendInvitationInput extends ExistingMemberInput {}

@InputType({ description: 'A member who has lost what they sign in with beside the password.' })
export class ResetSecondFactorInput extends ExistingMemberInput {}

@ObjectType('InvitationPayload', {
  description: 'The member and how they get their link, or why nothing was done.',
  simpleResolvers: true,
})
export class InvitationPayload extends Payload {
  @Field(() => MemberView, { nullable: true, description: 'The member; null when refused.' })
  member!: MemberView | null

  @Field(() => String, {
    nullable: true,
    description: 'The address the link was mailed to; null where no mail is sent.',
  })
  mailedTo!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Where no mail is sent: the link to hand over. It works once, for an hour. Shown once: a repeated idempotencyKey answers null here.',
  })
  link!: string | null
}

@ObjectType('MemberPayload', {
  description: 'The member as they stand after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class MemberPayload extends Payload {
  @Field(() => MemberView, { nullable: true, description: 'The member; null when refused.' })
  member!: MemberView | null
}
