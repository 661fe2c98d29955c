import { longestPassword, shortestPassword } from '@samop/shared'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CommandInput } from '../../graphql/schema/CommandInput.ts'
import { Payload } from '../../graphql/schema/payload.ts'
import { SessionView } from './SessionView.ts'

@InputType({ description: 'A new password of the signed-in person.' })
export class ChangePasswordInput extends CommandInput {
  @Field(() => String, { description: 'The password as it is; at most 1,000 characters.' })
  currentPassword!: string

  @Field(() => String, {
    description: `The password from now on: at least ${shortestPassword} characters, at most ${longestPassword} characters, and not easy to guess.`,
  })
  newPassword!: string
}

@ObjectType('ChangePasswordPayload', { description: 'What the new password ended.', simpleResolvers: true })
export class ChangePasswordPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Sessions in other browsers that have ended; null when refused.' })
  endedSessions!: number | null

  @Field(() => Int, { nullable: true, description: 'API keys of the person that are revoked; null when refused.' })
  revokedKeys!: number | null
}

@InputType({ description: 'A session of the person that shall end.' })
export class EndSessionInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the session; NOT_FOUND when the person has none such.' })
  sessionId!: string
}

@InputType({ description: 'All sessions of the person but the one that asks shall end.' })
export class EndOtherSessionsInput extends CommandInput {}

@ObjectType('SessionsPayload', { description: 'The sessions as after the mutation.', simpleResolvers: true })
export class SessionsPayload extends Payload {
  @Field(() => [SessionView], { nullable: true, description: 'The person’s sessions; null when refused.' })
  sessions!: SessionView[] | null
}
