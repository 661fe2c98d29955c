import { Field, Int, ObjectType } from 'type-graphql'
import { edgeOf, Page } from '../../graphql/schema/page.ts'
import { ClaimView } from '../view/ClaimView.ts'

const ClaimEdge = edgeOf('Claim', () => ClaimView)

@ObjectType('ClaimConnection', { description: 'A page of claims.', simpleResolvers: true })
export class ClaimConnection extends Page {
  @Field(() => [ClaimEdge], { description: 'The claims with their positions, in the order that was asked for.' })
  edges!: InstanceType<typeof ClaimEdge>[]

  @Field(() => Int, { description: 'How many there are in all; counted only if selected.' })
  totalCount!: number
}
