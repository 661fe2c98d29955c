import { Field, Int, ObjectType } from 'type-graphql'
import { edgeOf, Page } from '../../graphql/schema/page.ts'
import { MemberView } from './MemberView.ts'

const MemberEdge = edgeOf('Member', () => MemberView)

@ObjectType('MemberConnection', { description: 'A page of members, by name.', simpleResolvers: true })
export class MemberConnection extends Page {
  @Field(() => [MemberEdge], { description: 'The members with their cursors, by name.' })
  edges!: InstanceType<typeof MemberEdge>[]

  @Field(() => Int, { description: 'How many members there are on all pages; counted only if selected.' })
  totalCount!: number
}
