import { LockMode } from '@mikro-orm/postgresql'
import { Field, ID, InputType } from 'type-graphql'
import { Member } from '../access/Member.ts'
import { command } from '../command.ts'
import { badInput } from '../errors.ts'
import { CommandInput } from '../graphql/schema/CommandInput.ts'
import { isAfter, positionIn, positionText } from '../history/cursor.ts'
import { knownPosition } from '../history/eventRows.ts'
import { knownId } from '../ids.ts'
import { forgetSeen } from './forgetSeen.ts'
import { seeSubject } from './seeSubject.ts'

@InputType({
  description:
    'Marks notifications as seen: all up to a cursor, or all about one subject. Exactly one of the two is given.',
})
export class ReadNotificationsInput extends CommandInput {
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the newest notification that the caller has seen; all older ones count as seen too.',
  })
  cursor?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the claim, or whatever else has a History, that the caller has seen as it is now. Fails with NOT_FOUND for one without events that the caller may see.',
  })
  subjectId?: string | null
}

/** Stores how far the person has read, of everything or of one subject; neither goes back. */
export const readNotifications = command(
  { name: 'readNotifications', needs: 'PERSON' },
  async (change, { cursor, subjectId }: ReadNotificationsInput) => {
    const { em, actor, services } = change
    if (typeof cursor === 'string' && typeof subjectId === 'string')
      throw badInput('input.subjectId', 'cannot be given together with cursor.')
    if (typeof cursor !== 'string' && typeof subjectId !== 'string')
      throw badInput('input', 'needs a cursor or a subjectId.')
    const position =
      typeof cursor === 'string'
        ? await knownPosition(services, services.seal.of(actor.partnerId), cursor, 'input.cursor')
        : null
    const member = await em.findOneOrFail(Member, actor.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const before = member.seenUpTo
    if (typeof subjectId === 'string')
      await seeSubject(change, member, knownId(subjectId, 'Subject', 'input.subjectId'))
    else if (position && !(before !== null && isAfter(positionIn(before), position))) {
      member.seenUpTo = positionText(position)
      await forgetSeen(change, position)
    }
    return { done: { seenUpTo: member.seenUpTo } }
  },
)
