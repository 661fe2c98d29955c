import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ReadNotificationsInput } from '../notification/readNotifications.ts'
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
      'The places of the caller’s organization that the caller may see, by name; the vendor sees every partner’s.',
  })
  locations(@Ctx() context: Context): Promise<LocationView[]> {
    return visibleLocations(context)
  }

  @Query(() => [PersonView], {
    description: 'The reviewers a claim can be assigned to, by name. For the vendor’s people; others get FORBIDDEN.',
  })
  reviewers(@Ctx() context: Context): Promise<PersonView[]> {
    return allReviewers(context)
  }

  @Mutation(() => ViewerPayload, { description: 'Keeps the language the signed-in person chose.' })
  changeLanguage(
    @Ctx() context: Context,
    @Arg('input', () => ChangeLanguageInput, { description: 'The language from now on.' }) input: ChangeLanguageInput,
  ): Promise<ViewerPayload> {
    return changeViewerLanguage(context, input)
  }

  @Mutation(() => ViewerPayload, { description: 'Marks notifications as seen, up to one of them; it never goes back.' })
  readNotifications(
    @Ctx() context: Context,
    @Arg('input', () => ReadNotificationsInput, { description: 'Up to which notification.' })
    input: ReadNotificationsInput,
  ): Promise<ViewerPayload> {
    return readViewersNotifications(context, input)
  }
}
