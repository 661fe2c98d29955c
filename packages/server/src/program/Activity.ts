import { Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { type ActivityCategory, activityCategories, type Text } from '@samop/shared'

/** What a partner can do with the money, as of a fiscal year; a claim keeps the version it was made under. */
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
