import { textLimits } from '@samop/shared'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { atMost } from '../graphql/atMost.ts'
import { edgeOf, Page } from '../graphql/schema/page.ts'
import { PartnerView } from './PartnerView.ts'

@InputType({ description: 'Which partners; every given condition must hold.' })
export class PartnerFilter {
  @Field(() => String, { nullable: true, description: `Words in the name, ${atMost(textLimits.search)}.` })
  search?: string | null
}

const PartnerEdge = edgeOf('Partner', () => PartnerView)

@ObjectType('PartnerConnection', { description: 'A page of partners, by name.', simpleResolvers: true })
export class PartnerConnection extends Page {
  @Field(() => [PartnerEdge], { description: 'The partners with their cursors, by name.' })
  edges!: InstanceType<typeof PartnerEdge>[]

  @Field(() => Int, { description: 'How many partners there are on all pages; counted only if selected.' })
  totalCount!: number
}
