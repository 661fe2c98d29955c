import { activityCategories, type ActivityCategory as CategoryKey, type Language } from '@samop/shared'
import { Field, ObjectType } from 'type-graphql'
import type { ActivityRow } from './ActivityRow.ts'
import { ActivityCategory } from '../graphql/schema/enums.ts'
import { Node } from '../graphql/schema/Node.ts'

@ObjectType('Activity', {
  implements: Node,
  description: 'A marketing activity that can be claimed, in the version of a fiscal year.',
  simpleResolvers: true,
})
export class ActivityView extends Node {
  @Field(() => String, { description: 'Stable key, such as TRADE_SHOWS.' })
  readonly key: string

  @Field(() => String, { description: 'Name in the caller’s language.' })
  readonly name: string

  @Field(() => ActivityCategory, { description: 'The purpose of the marketing.' })
  readonly category: CategoryKey

  @Field(() => String, { description: 'Name of the category in the caller’s language.' })
  readonly categoryLabel: string

  constructor(row: ActivityRow, language: Language) {
    super()
    this.id = row.id
    this.key = row.key
    this.name = row.name[language]
    this.category = row.category
    this.categoryLabel = activityCategories[row.category].label[language]
  }
}
