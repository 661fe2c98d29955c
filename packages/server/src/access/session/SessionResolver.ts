import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import {
  ChangePasswordInput,
  ChangePasswordPayload,
  EndOtherSessionsInput,
  EndSessionInput,
  SessionsPayload,
} from './sessionInputs.ts'
import { changeOwnPassword } from '../password/changeOwnPassword.ts'
import { endOne, endOthers, ownSessions } from './sessions.ts'
import { SessionView } from './SessionView.ts'

@Resolver()
export class SessionResolver {
  @Query(() => [SessionView], {
    description:
      'The browsers in which the person is signed in, the last used first. For a signed-in person; a key gets PERSON_REQUIRED.',
  })
  sessions(@Ctx() context: Context): Promise<SessionView[]> {
    return ownSessions(context)
  }

  @Mutation(() => ChangePasswordPayload, {
    description:
      'Gives the signed-in person a new password, signs their other browsers out, and revokes the API keys they made. Refuses with TOO_MANY_ATTEMPTS, PASSWORD_WRONG, PASSWORD_SAME, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON, PASSWORD_PERSONAL.',
  })
  changePassword(
    @Ctx() context: Context,
    @Arg('input', () => ChangePasswordInput, { description: 'The old and the new password.' })
    input: ChangePasswordInput,
  ): Promise<ChangePasswordPayload> {
    return changeOwnPassword(context, input)
  }

  @Mutation(() => SessionsPayload, {
    description: 'Signs one of the person’s browsers out and closes its sockets. For a signed-in person.',
  })
  endSession(
    @Ctx() context: Context,
    @Arg('input', () => EndSessionInput, { description: 'The session to end.' }) input: EndSessionInput,
  ): Promise<SessionsPayload> {
    return endOne(context, input)
  }

  @Mutation(() => SessionsPayload, {
    description: 'Signs all of the person’s other browsers out and closes their sockets. For a signed-in person.',
  })
  endOtherSessions(
    @Ctx() context: Context,
    @Arg('input', () => EndOtherSessionsInput, { description: 'Only the key of the request.' })
    input: EndOtherSessionsInput,
  ): Promise<SessionsPayload> {
    return endOthers(context, input)
  }
}
