import { Field, Int, ObjectType } from 'type-graphql'
import { edgeOf, Page } from '../../graphql/schema/page.ts'
import { ClaimView } from '../view/ClaimView.ts'

const ClaimEdge = edgeOf('Claim', () => ClaimView)

@ObjectType('ClaimConnection', { description: 'A page of claims.', simpleResolvers: true })
export class ClaimConnection extends Page {
  @Field(() => [ClaimEdge], { description: 'The claims with their cursors, in the requested order.' })
  edges!: InstanceType<typeof ClaimEdge>[]

  @Field(() => Int, {
    description:
      'How many claims there are on all pages; counted only if selected. A `search` over all partners counts at most 1,000.',
  })
  totalCount!: number
}
