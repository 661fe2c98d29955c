import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { mutationText } from '../graphql/schema/mutationText.ts'
import { readNotifications, ReadNotificationsInput } from '../notification/readNotifications.ts'
import { changeLanguage } from './changeLanguage.ts'
import { LocationView } from './PartnerView.ts'
import { PersonView } from './PersonView.ts'
import { allReviewers, changeViewerLanguage, readViewersNotifications, viewerOf, visibleLocations } from './viewers.ts'
import { ChangeLanguageInput, ViewerPayload, ViewerView } from './ViewerView.ts'

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerView, { description: 'Who the caller is and what they may do.' })
  viewer(@Ctx() context: Context): ViewerView {
    return viewerOf(context)
  }

  @Query(() => [LocationView], {
    description:
      'The locations of the caller’s organization that the caller may see, by name; the vendor sees every partner’s.',
  })
  locations(@Ctx() context: Context): Promise<LocationView[]> {
    return visibleLocations(context)
  }

  @Query(() => [PersonView], {
    description:
      'The reviewers to whom a claim can be assigned, by name. For the vendor’s members; others get FORBIDDEN.',
  })
  reviewers(@Ctx() context: Context): Promise<PersonView[]> {
    return allReviewers(context)
  }

  @Mutation(() => ViewerPayload, {
    description: mutationText('Stores the chosen language.', changeLanguage),
  })
  changeLanguage(
    @Ctx() context: Context,
    @Arg('input', () => ChangeLanguageInput, { description: 'The language from now on.' }) input: ChangeLanguageInput,
  ): Promise<ViewerPayload> {
    return changeViewerLanguage(context, input)
  }

  @Mutation(() => ViewerPayload, {
    description: mutationText(
      'Marks notifications as seen: every one up to a given one, or those about one subject. A seen one never becomes unseen.',
      readNotifications,
    ),
  })
  readNotifications(
    @Ctx() context: Context,
    @Arg('input', () => ReadNotificationsInput, { description: 'What was seen.' })
    input: ReadNotificationsInput,
  ): Promise<ViewerPayload> {
    return readViewersNotifications(context, input)
  }
}
