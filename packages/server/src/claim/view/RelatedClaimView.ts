import type { ClaimStatus as StatusKey } from '@samop/shared'
import { Field, ID, ObjectType } from 'type-graphql'
import { ClaimStatus } from '../../graphql/schema/enums.ts'

@ObjectType('RelatedClaim', {
  description: 'Another claim of the same partner, that this one was copied from or to.',
  simpleResolvers: true,
})
export class RelatedClaimView {
  @Field(() => ID, { description: 'The id of that claim.' })
  id!: string

  @Field(() => String, { description: 'Its number, such as NOR-1042.' })
  number!: string

  @Field(() => ClaimStatus, { description: 'Its present status.' })
  status!: StatusKey
}
