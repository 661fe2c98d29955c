import { newsFor, type Role } from '@samop/shared'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { mutationText } from '../graphql/schema/mutationText.ts'
import { changeOwn } from '../graphql/schema/payload.ts'
import { announceToPerson } from './PersonNews.ts'
import { bellChoices } from './bellChoices.ts'
import { chooseNotifications } from './chooseNotifications.ts'
import {
  ChooseNotificationsInput,
  NotificationSettingsPayload,
  NotificationSettingView,
} from './NotificationSettingView.ts'

@Resolver()
export class NotificationSettingsResolver {
  @Query(() => [NotificationSettingView], {
    description: 'What the bell can tell the caller’s role, and whether it does; those that ask to act come first.',
  })
  notificationSettings(@Ctx() context: Context): Promise<NotificationSettingView[]> {
    return settingsOf(context)
  }

  @Mutation(() => NotificationSettingsPayload, {
    description: mutationText('Stores whether the bell tells the caller a kind of news.', chooseNotifications, [
      'NEEDS_YOU',
    ]),
  })
  chooseNotifications(
    @Ctx() context: Context,
    @Arg('input', () => ChooseNotificationsInput, { description: 'Which news, and whether they are told.' })
    input: ChooseNotificationsInput,
  ): Promise<NotificationSettingsPayload> {
    return choose(context, input)
  }
}

const settingsOf = async (context: Context): Promise<NotificationSettingView[]> => {
  const rows = newsFor(context.caller.role as Role)
  const chosen = await bellChoices(
    context,
    rows.map(({ key }) => key),
  )
  return rows
    .toSorted((a, b) => Number(b.tells === 'ALWAYS') - Number(a.tells === 'ALWAYS'))
    .map((row) => new NotificationSettingView(row, chosen.get(row.key), context.language))
}

const choose = async (context: Context, input: ChooseNotificationsInput): Promise<NotificationSettingsPayload> => {
  const { done, userErrors } = await changeOwn(context, chooseNotifications, input)
  if (done) context.services.choices.forget(context.caller.id)
  if (done) announceToPerson(context.services, context.caller.id, 'NOTIFICATIONS_CHOSEN')
  return { settings: done && (await settingsOf(context)), userErrors }
}
