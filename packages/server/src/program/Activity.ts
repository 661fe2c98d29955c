import { Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { type ActivityCategory, activityCategories, type Text } from '@samop/shared'

/** A marketing activity in the version of a fiscal year; a claim keeps the version under which it was created. */
@Entity()
@Unique({ properties: ['fiscalYear', 'key'] })
export class Activity {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'text' })
  key!: string

  @Property({ type: 'text' })
  fiscalYear!: string

  @Property({ type: 'json' })
  name!: Text

  @Enum({ items: () => Object.keys(activityCategories) })
  category!: ActivityCategory
}
