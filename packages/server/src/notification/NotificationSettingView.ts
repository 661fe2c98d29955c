import { type Language, news as newsRows, type NewsGroup as GroupKey, type NewsKey, type RoleNews } from '@samop/shared'
import { Field, InputType, ObjectType } from 'type-graphql'
import { News, NewsGroup } from '../graphql/schema/enums.ts'
import { CommandInput } from '../graphql/schema/CommandInput.ts'
import { Payload } from '../graphql/schema/payload.ts'

@ObjectType('NotificationSetting', {
  description: 'Whether the bell tells the caller one kind of news.',
  simpleResolvers: true,
})
export class NotificationSettingView {
  @Field(() => News, { description: 'The kind of news.' })
  readonly news: NewsKey

  @Field(() => NewsGroup, { description: 'The heading under which it belongs.' })
  readonly group: GroupKey

  @Field(() => String, { description: 'What it tells, in the caller’s language.' })
  readonly label: string

  @Field(() => Boolean, { description: 'Whether the bell tells it.' })
  readonly tells: boolean

  @Field(() => Boolean, { description: 'It asks the caller to act, so it is always told.' })
  readonly needsYou: boolean

  constructor({ key, tells }: RoleNews, chosen: boolean | undefined, language: Language) {
    this.news = key
    this.group = newsRows[key].group
    this.label = newsRows[key].label[language]
    this.needsYou = tells === 'ALWAYS'
    this.tells = this.needsYou || (chosen ?? tells === 'ON')
  }
}

@InputType({ description: 'What the bell tells the caller from now on, and of what happened earlier.' })
export class ChooseNotificationsInput extends CommandInput {
  @Field(() => News, { description: 'The kind of news; one of the caller’s notificationSettings.' })
  news!: NewsKey

  @Field(() => Boolean, { description: 'Whether the bell tells it.' })
  tells!: boolean
}

@ObjectType('NotificationSettingsPayload', {
  description: 'The caller’s settings after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class NotificationSettingsPayload extends Payload {
  @Field(() => [NotificationSettingView], { nullable: true, description: 'All settings; null when refused.' })
  settings!: NotificationSettingView[] | null
}
