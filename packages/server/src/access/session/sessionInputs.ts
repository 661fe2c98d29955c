import { longestPassword, shortestPassword } from '@samop/shared'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CommandInput } from '../../graphql/schema/CommandInput.ts'
import { Payload } from '../../graphql/schema/payload.ts'
import { SessionView } from './SessionView.ts'

@InputType({ description: 'A new password of the signed-in person.' })
export class ChangePasswordInput extends CommandInput {
  @Field(() => String, { description: 'The present password; at most 1,000 characters.' })
  currentPassword!: string

  @Field(() => String, {
    description: `The new password: at least ${shortestPassword} characters, at most ${longestPassword} characters, and not easy to guess.`,
  })
  newPassword!: string
}

@ObjectType('ChangePasswordPayload', {
  description: 'What the new password ended, or why nothing was done.',
  simpleResolvers: true,
})
export class ChangePasswordPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description: 'How many sessions in other browsers have ended; null when refused.',
  })
  endedSessionCount!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many of the person’s API keys were revoked; null when refused.',
  })
  revokedKeyCount!: number | null
}

@InputType({ description: 'The session of the person to end.' })
export class EndSessionInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the session; NOT_FOUND when the person has no such session.' })
  sessionId!: string
}

@InputType({ description: 'Ends all sessions of the person except the caller’s.' })
export class EndOtherSessionsInput extends CommandInput {}

@ObjectType('SessionsPayload', {
  description: 'The sessions after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class SessionsPayload extends Payload {
  @Field(() => [SessionView], { nullable: true, description: 'The person’s sessions; null when refused.' })
  sessions!: SessionView[] | null
}
