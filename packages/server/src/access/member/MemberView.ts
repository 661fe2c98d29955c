import type { Actor, Role as RoleKey } from '@samop/shared'
import { may } from '@samop/shared'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { MemberState, Role } from '../../graphql/schema/enums.ts'
import { Node } from '../../graphql/schema/Node.ts'
import { DateTimeScalar } from '../../graphql/schema/scalars.ts'
import type { MemberRow, MemberStateKey } from './memberRows.ts'
import { LocationView, PartnerView } from '../PartnerView.ts'

@ObjectType('MemberProgram', { description: 'A program a membership is limited to.', simpleResolvers: true })
export class MemberProgramView {
  @Field(() => ID, { description: 'Id of the program.' })
  id!: string

  @Field(() => String, { description: 'Name of the program.' })
  name!: string
}

@ObjectType('Member', {
  implements: Node,
  description: 'A person with one role, for a partner or for the vendor, as administrators see them.',
  simpleResolvers: true,
})
export class MemberView extends Node {
  @Field(() => String, { description: 'Name of the person.' })
  readonly name: string

  @Field(() => String, { description: 'The e-mail address they sign in with.' })
  readonly email: string

  @Field(() => Role, { description: 'What they may do.' })
  readonly role: RoleKey

  @Field(() => PartnerView, { nullable: true, description: 'Their organization; null for the vendor’s people.' })
  readonly partner: PartnerView | null

  @Field(() => [MemberProgramView], {
    nullable: true,
    description: 'The programs the membership is limited to; null = all.',
  })
  readonly programs: MemberProgramView[] | null

  @Field(() => [LocationView], {
    nullable: true,
    description: 'The locations the membership is limited to; null = all.',
  })
  readonly locations: LocationView[] | null

  @Field(() => MemberState, { description: 'Whether they can sign in.' })
  readonly state: MemberStateKey

  @Field(() => DateTimeScalar, { description: 'When they were added.' })
  readonly createdAt: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they last signed in; null = not yet.' })
  readonly signedInAt: string | null

  @Field(() => Int, { description: 'Number of the latest change: send it as `expectedVersion`.' })
  readonly version: number

  @Field(() => Int, {
    description: 'How many API keys they have made that are not revoked. Removing the member revokes them.',
  })
  readonly keyCount: number

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they got a second factor; null = they sign in with the password alone.',
  })
  readonly secondFactorAddedAt: string | null

  @Field(() => [String], {
    description:
      'Numbers of the claims they review and have not decided. These need another reviewer when the member leaves.',
  })
  readonly openClaimNumbers: readonly string[]

  @Field(() => Boolean, {
    description: 'Whether the caller may change and remove them. Nobody may change or remove themselves.',
  })
  readonly editable: boolean

  constructor(row: MemberRow, actor: Actor) {
    super()
    this.id = row.id
    this.name = row.name
    this.email = row.email
    this.role = row.role
    this.partner =
      row.partnerId === null
        ? null
        : new PartnerView({ id: row.partnerId, name: row.partnerName!, country: row.partnerCountry! })
    this.programs = row.programs
    this.locations = row.locations?.map((location) => new LocationView(location)) ?? null
    this.state = row.state
    this.createdAt = row.createdAt
    this.signedInAt = row.signedInAt
    this.version = row.version
    this.keyCount = row.keyCount
    this.secondFactorAddedAt = row.secondFactorAddedAt
    this.openClaimNumbers = row.openClaimNumbers
    this.editable = row.state !== 'LEFT' && row.id !== actor.id && may(actor, 'MANAGE_MEMBERS')
  }
}
