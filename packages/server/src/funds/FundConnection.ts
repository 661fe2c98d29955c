import { Field, Int, ObjectType } from 'type-graphql'
import { edgeOf, mostCounted, Page } from '../graphql/schema/page.ts'
import { FundView } from './FundView.ts'

const FundEdge = edgeOf('Fund', () => FundView)

@ObjectType('FundConnection', { description: 'A page of funds.', simpleResolvers: true })
export class FundConnection extends Page {
  @Field(() => [FundEdge], { description: 'The funds with their cursors, by program, the newest usage period first.' })
  edges!: InstanceType<typeof FundEdge>[]

  @Field(() => Int, {
    description: `How many funds there are on all pages, counted up to ${mostCounted.toLocaleString('en')}; counted only if selected.`,
  })
  totalCount!: number
}
