import { Field, Int, ObjectType } from 'type-graphql'
import { edgeOf, Page } from '../graphql/schema/page.ts'
import { ExportView } from './ExportView.ts'

const ExportEdge = edgeOf('Export', () => ExportView)

@ObjectType('ExportConnection', { description: 'A page of the caller’s exports, newest first.', simpleResolvers: true })
export class ExportConnection extends Page {
  @Field(() => [ExportEdge], { description: 'The exports with their cursors.' })
  edges!: InstanceType<typeof ExportEdge>[]

  @Field(() => Int, { description: 'How many exports there are on all pages; counted only if selected.' })
  totalCount!: number
}
