import { LockMode } from '@mikro-orm/postgresql'
import { Field, InputType } from 'type-graphql'
import { Member } from '../access/Member.ts'
import { CommandInput } from '../graphql/schema/CommandInput.ts'
import { isAfter, positionIn, positionText } from '../history/cursor.ts'
import { knownPosition } from '../history/eventRows.ts'
import { command } from '../command.ts'

@InputType({ description: 'Marks notifications as seen.' })
export class ReadNotificationsInput extends CommandInput {
  @Field(() => String, {
    description: 'Cursor of the newest notification that the caller has seen; all older ones count as seen too.',
  })
  cursor!: string
}

/** Stores how far the person has read; it never goes back. */
export const readNotifications = command(
  { name: 'readNotifications', needs: 'PERSON' },
  async ({ em, actor, services }, { cursor }: ReadNotificationsInput) => {
    const position = await knownPosition(services, services.seal.of(actor.partnerId), cursor, 'input.cursor')
    const member = await em.findOneOrFail(Member, actor.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const { seenUpTo } = member
    member.seenUpTo = seenUpTo !== null && isAfter(positionIn(seenUpTo), position) ? seenUpTo : positionText(position)
    return { done: { seenUpTo: member.seenUpTo } }
  },
)
