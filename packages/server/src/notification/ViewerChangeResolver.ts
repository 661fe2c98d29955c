import { Ctx, Field, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../context.ts'
import { ViewerAspect } from '../graphql/schema/enums.ts'
import type { PersonAspect } from './PersonNews.ts'

@ObjectType('ViewerChange', { description: 'A change of what belongs to the caller alone.', simpleResolvers: true })
export class ViewerChange {
  @Field(() => ViewerAspect, { description: 'What to read again.' })
  aspect!: PersonAspect
}

@Resolver()
export class ViewerChangeResolver {
  @Subscription(() => ViewerChange, {
    description:
      'Tells what the caller changed for themselves, in whichever browser, so that all their pages show it. It is no event of History and has no cursor: read again after a break.',
    subscribe: ({ context }) => {
      const { services, caller } = context as Context
      return services.personNews.follow(caller.id)
    },
  })
  viewerChanges(@Root() change: ViewerChange, @Ctx() _context: Context): ViewerChange {
    return change
  }
}
